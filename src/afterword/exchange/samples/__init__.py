"""A person's own work made print-ready: a PDF cleaned, a picture set on a page; in the child."""
