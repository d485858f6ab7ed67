"""Printers, notifications, opener, child: what differs from machine to machine."""
