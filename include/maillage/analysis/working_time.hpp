// SPDX-License-Identifier: Apache-2.0
#pragma once
// How much time people are paid to work together.

#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline analysis {

/// The working time of some posts, in full-time equivalents: the least and the most that they are
/// together on one day, for posts that follow each other are not added up. What is not said of one has
/// no most; without a post, nothing is known. O(posts log posts).
Range working_time(const Model& model, const std::vector<Id<Post>>& posts);

}  // namespace maillage::inline analysis
