# SPDX-License-Identifier: Apache-2.0
"""Where the CMake package of the installed library is, for C++ projects that use the wheel.

find_package(maillage) with maillage_DIR = the output of ``python -m maillage.cmake``
"""

from pathlib import Path

#: The folder of maillageConfig.cmake.
FOLDER = Path(__file__).parent / "lib" / "cmake" / "maillage"

if __name__ == "__main__":
    print(FOLDER)
