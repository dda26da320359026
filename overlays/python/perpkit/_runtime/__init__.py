"""The common code of all clients of perpkit. It contains no code for one vendor: vendors differ only in data.

Private. The public names are in :mod:`perpkit.errors`, :mod:`perpkit.limits`, :mod:`perpkit.hooks` and in the package
of each API.

A call goes through these modules and packages once, in this order::

    client          base classes of generated clients; perform the steps of a call, blocking or asynchronous
    call/           the steps of one call, without input or output: plans, limits, clock, attempts, observation
    wire/           arguments to bytes and signatures; bytes to models and refusals
    http/           the only package that uses the HTTP library

They use limits/ (how many requests may be sent, and when), paging/ (histories that need several calls) and description/
(classes of the data that the generator writes about an API and its operations).
"""
