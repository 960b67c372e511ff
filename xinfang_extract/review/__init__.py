"""Review: a local web page where a person sees the evidence of a RUN and settles the doubts.

Notes for a newcomer: `decision` is what a person decides, `log` the file it is kept in, `settling` what decisions
come to, `replay` finds what they speak of in a RUN, `decisions` puts them into exported tables. `desk` is what one
review has open: the RUN, its queue (`queue`), its pages (`pages`, `readings`, `drawing`). `app` hands all that to the
browser, `guard` keeps others out, `server` runs it. The page view itself is `outputs.view`, shared with the file that
`xinfang extract --format html` writes.
"""
