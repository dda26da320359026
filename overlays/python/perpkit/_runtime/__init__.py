"""What every client of perpkit is made of. It knows no vendor by name: what differs between them is data.

Private. Programs import what is public from :mod:`perpkit.errors`, :mod:`perpkit.limits`, :mod:`perpkit.hooks` and from
the package of their API.

A call passes these rooms once, in this order::

    client          what generated clients derive from; performs the steps of a call, blocking or asynchronous
    call/           one call as a conversation without input or output: plans, limits, clock, attempts, observation
    wire/           arguments to bytes and signatures; bytes to models and refusals
    http/           the only room that knows the HTTP library

beside them limits/ (how many requests may go, and when), paging/ (histories that take several calls) and description/
(what the generator writes about an API and its operations).
"""
