"""The view of a page: its text or picture with every number marked, and what each number was taken to mean.

`model` is what is shown, `segments` the text cut for the browser, `details` the evidence of one number, `rendering`
templates to HTML. The review puts decisions beside it; `outputs.html` writes it into one file.
"""
