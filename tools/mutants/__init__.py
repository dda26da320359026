"""Does the contract lane notice? Changes recordings, description and decoders, and counts what goes unseen."""
