"""A letter that asks for news: whom to ask, when it is a good time, and the page itself."""
