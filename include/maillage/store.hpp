// SPDX-License-Identifier: Apache-2.0
#pragma once
// Keeping: the identity of what a model says.

#include <maillage/store/digest.hpp>
