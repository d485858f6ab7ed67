"""The kanban board: one model, a painted list for each stage, and every way to move a card."""
