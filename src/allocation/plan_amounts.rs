//! A plan as a source of amounts.

use alloc::vec::Vec;

use super::amounts::BuiltInAmounts;
use super::{Amounts, Figure, FigureError, FinancialPlan};
use crate::document::Pointer;
use crate::report::{Assumption, Outcome};
use crate::rules::{Base, Slice};

impl Amounts for FinancialPlan {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        self.figure_of(slice)
    }

    fn declared_base(&self) -> Result<Figure, FigureError> {
        self.stated_figure(Base::Declared)
    }

    fn subject(&self) -> &str {
        self.name()
    }

    fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
        Some(self)
    }
}

impl BuiltInAmounts for FinancialPlan {
    fn assumptions(&self) -> &[Assumption] {
        &self.assumptions
    }

    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        self.agreement()
    }
}
