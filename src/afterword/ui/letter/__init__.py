"""Letters on the screen: the real page, its sentences, and a way to change one."""
