"""What is done with what a recogniser wrote before anybody relies on it: whether it was said at all, and what was missed."""
