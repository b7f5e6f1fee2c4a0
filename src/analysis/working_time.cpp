// SPDX-License-Identifier: Apache-2.0
#include <maillage/analysis/working_time.hpp>

#include "coordination/tide.hpp"

namespace maillage::inline analysis {

Range working_time(const Model& model, const std::vector<Id<Post>>& posts) {
    if (posts.empty()) return {};
    coordination::WorkingTime time;
    for (const Id<Post> id : posts) time.add(model.posts[id], coordination::Answer::yes);
    const coordination::Bounds bounds = std::move(time).highest();
    return {bounds.least,
            bounds.most < coordination::Bounds::any ? std::optional(bounds.most) : std::nullopt};
}

}  // namespace maillage::inline analysis
