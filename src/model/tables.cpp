// SPDX-License-Identifier: Apache-2.0
// The tables, made once for every program that links the library.
#include <maillage/model/model.hpp>

namespace maillage::inline model {

#define MAILLAGE_TABLE_HERE(Entity, name) template class Table<Entity>;
MAILLAGE_TABLES(MAILLAGE_TABLE_HERE)

}  // namespace maillage::inline model
