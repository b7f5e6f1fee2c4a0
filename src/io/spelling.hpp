// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which known word somebody may have meant. A word is near another when few of its letters differ;
// where none is near, nothing is said: a far-fetched suggestion does more harm than none.

#include <cstddef>
#include <string>
#include <string_view>

namespace maillage::inline io {

/// The nearest of the folded words that it is shown, in the order in which it is shown them.
class Nearest {
public:
    /// What was written, folded.
    explicit Nearest(std::string word);

    /// Whether a known word is nearer than all those before it, and near.
    bool takes(std::string_view known);

private:
    std::string word_;
    std::size_t least_;  ///< letters apart, of the nearest until now
};

}  // namespace maillage::inline io
