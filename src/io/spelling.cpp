// SPDX-License-Identifier: Apache-2.0
#include "spelling.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace maillage::inline io {
namespace {

/// One letter in four of the longer word may differ.
std::size_t most_apart(std::size_t longer) { return longer / 4; }

/// How many letters are added, taken away, changed or swapped with the next between two words:
/// optimal string alignment, after Damerau (1964).
std::size_t letters_apart(std::string_view one, std::string_view other) {
    std::vector<std::size_t> before, last(other.size() + 1), row(other.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            row[j + 1] = std::min({last[j] + (one[i] != other[j]), last[j + 1] + 1, row[j] + 1});
            if (i && j && one[i] == other[j - 1] && one[i - 1] == other[j])
                row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
        }
        before = std::exchange(last, row);
    }
    return last.back();
}

}  // namespace

Nearest::Nearest(std::string word) : word_(std::move(word)), least_(word_.size()) {}

bool Nearest::takes(std::string_view known) {
    const std::size_t shorter = std::min(known.size(), word_.size());
    const std::size_t longer = std::max(known.size(), word_.size());
    if (longer - shorter >= least_ || longer - shorter > most_apart(longer)) return false;
    const std::size_t apart = letters_apart(known, word_);
    if (apart >= least_ || apart > most_apart(longer)) return false;
    least_ = apart;
    return true;
}

}  // namespace maillage::inline io
