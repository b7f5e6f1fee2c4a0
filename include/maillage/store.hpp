// SPDX-License-Identifier: Apache-2.0
#pragma once
// Keeping: the identity of what a model says, and snapshots of models.

#include <maillage/store/digest.hpp>
#include <maillage/store/snapshot.hpp>
