"""Does this text say that? Words, phrases, names and products in the five languages, and the conversation read through them."""
