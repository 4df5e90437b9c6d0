"""A program as somebody else starts it, who may not look into the folders of whoever built it."""
import os
import shutil
import subprocess

NOBODY = 65534


def copied_for_all(program, folder):
    """Copies the program into the folder, with those of its libraries that were built with it, and lets everybody read
    both; answers the copy and the variables that it needs."""
    os.chmod(folder, 0o755)
    copy = shutil.copy(program, folder)
    os.chmod(copy, 0o755)
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    libraries = [words[2] for words in map(str.split, listed.splitlines())
                 if words[0].startswith("libcordboard") and len(words) > 2]
    for library in libraries:
        assert os.path.isabs(library), f"a library of {program} is missing"
        os.chmod(shutil.copy(library, folder), 0o644)
    return copy, {"LD_LIBRARY_PATH": folder} if libraries else {}


def somebody_else():
    """Options of subprocess.Popen: root can be somebody else, others remain who they are."""
    return {"user": NOBODY} if os.getuid() == 0 else {}
