"""Reminders while the program runs: notifications, the strip that stands for them, the tray."""
