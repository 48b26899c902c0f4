//! What holds for both cities: the introduction, the focus areas of the law, and what belongs to the strategy
//! at all.

use super::{Statement, tables};

/// What chapter 2 says of the programme and of both cities.
pub static INTRODUCTION: &[Statement] = tables::introduction::INTRODUCTION;

/// What money for sustainable urban development pays special attention to: the three focus areas of
/// article 11(1) of Regulation (EU) 2021/1058, as chapter 2 of the strategy has them.
pub static SPECIAL_ATTENTION: &[Statement] = tables::special_attention::SPECIAL_ATTENTION;

/// What sets the urban strand apart from regular calls, and what belongs to the strategy at all:
/// sections 3.1.4 and 3.2.4, which agree, chapter 4, and footnotes 19 and 21, which are Ghent's.
pub static DELIMITING_RULES: &[Statement] = tables::delimiting_rules::DELIMITING_RULES;
