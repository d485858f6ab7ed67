"""The person's one file: opened, read, written in whole steps, copied and never thrown away."""
