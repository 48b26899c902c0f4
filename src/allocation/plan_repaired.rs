//! Plans with all amounts changed at once, as a repair does.

use super::FinancialPlan;
use super::plan::JOINT;
use crate::money::{Euro, OutOfRangeError};
use crate::rules::{Base, Slice};

impl FinancialPlan {
    /// The plan with each stated amount changed, that of priorities net of technical assistance.
    pub(crate) fn with_each(
        &self,
        change: impl Fn(Base, Euro) -> Result<Euro, OutOfRangeError>,
    ) -> Result<Self, OutOfRangeError> {
        let mut builder = self.to_builder();
        let assistance = Slice::TECHNICAL_ASSISTANCE;
        // A change can move technical assistance, or give joint operations some funding.
        if let (None, Some(figure)) = (self.entry(assistance.into()), self.figures().assistance()?)
        {
            builder = builder.amount(assistance, figure.amount());
        }
        if change(JOINT.into(), Euro::ZERO)? != Euro::ZERO && self.entry(JOINT.into()).is_none() {
            if let Some(implied) = self.stated_figure(JOINT) {
                builder = builder.amount(JOINT, implied.amount());
            }
        }
        for stated in &mut builder.stated {
            stated.amount = change(stated.of, stated.net()?)?;
            stated.assistance = None;
        }
        builder.finish().ok_or(OutOfRangeError)
    }
}
