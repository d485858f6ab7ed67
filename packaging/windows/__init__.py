"""What Windows needs beside the program: its version resource and its installer."""
