# SPDX-License-Identifier: Apache-2.0
"""What it costs a C++ file to include maillage::headers, beside what it is compared with.

    python benchmarks/include_cost.py

Prints, for each set of headers, the median processor time of five runs, taken in turns, of
preprocessing alone and of compiling (-std=c++20 -O0, the compiler of $CXX or g++); and the lines
that preprocessing leaves.
"""

import os
import re
import resource
import statistics
import subprocess
from pathlib import Path

INCLUDE = Path(__file__).resolve().parents[1] / "include"
COMPILER = [os.environ.get("CXX", "g++"), "-std=c++20", f"-I{INCLUDE}", "-xc++", "-"]
RUNS = 5


def standard_headers() -> list[str]:
    """Those of the standard library that vocabulary and model name."""
    names = set()
    for module in ("vocabulary", "model"):
        for header in (INCLUDE / "maillage" / module).glob("*.hpp"):
            names |= set(re.findall(r"^#include <(\w+)>$", header.read_text(), re.M))
    return sorted(names)


def output(code: str, *options: str) -> bytes:
    return subprocess.run(
        [*COMPILER, *options], input=code.encode(), capture_output=True, check=True
    ).stdout


def seconds(code: str, *options: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    output(code, *options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    standard = standard_headers()
    contenders = {
        "nothing": [],
        f"the {len(standard)} standard headers they need": standard,
        "maillage::headers (vocabulary + model)": ["maillage/model.hpp"],
        "nlohmann/json.hpp": ["nlohmann/json.hpp"],
    }
    codes = {
        name: "".join(f"#include <{header}>\n" for header in headers)
        for name, headers in contenders.items()
    }
    preprocess = {name: [] for name in codes}
    compile_ = {name: [] for name in codes}
    for _ in range(RUNS):
        for name, code in codes.items():
            preprocess[name].append(seconds(code, "-E", "-o", os.devnull))
            compile_[name].append(seconds(code, "-c", "-O0", "-o", os.devnull))

    print(f"{'headers':<42} {'preprocess':>11} {'compile':>9} {'lines':>9}")
    for name, code in codes.items():
        lines = output(code, "-E", "-P").count(b"\n")
        print(
            f"{name:<42} {statistics.median(preprocess[name]):>9.2f} s"
            f" {statistics.median(compile_[name]):>7.2f} s {lines:>9}"
        )


if __name__ == "__main__":
    main()
