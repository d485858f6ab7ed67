"""What macOS needs beside the program: facts of the .app, its signature and its disk image."""
