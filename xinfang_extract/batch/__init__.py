"""Batch: many sources, read by worker processes under limits, on this machine or on a Dask cluster, into one RUN.

discover, remote   what the user named → the files and objects there are
settings, rules    how to read them, and the version of everything that shapes the result
work               one source → its rows; the only place that reads and extracts, the same everywhere
child, keeper      the process that does the work, and its keeper, which kills it at the limit
local, cluster     who runs the keepers: threads of this process, or Dask workers
run                the loop: tasks out, results into the store, resuming, books in parts
"""
