// SPDX-License-Identifier: Apache-2.0
#pragma once
// The definitions, told to others: the JSON Schema of the document, TypeScript types for portals,
// and the reference of tables and vocabularies for people. All are generated from the descriptions.

#include <string>

#include <maillage/vocabulary/language.hpp>

namespace maillage::inline io {

/// JSON Schema (draft 2020-12) of a `maillage/1` document.
std::string json_schema();

/// TypeScript declarations of the same document.
std::string typescript_types();

/// Every table and vocabulary as a Markdown page.
std::string reference_page(Language language);

}  // namespace maillage::inline io
