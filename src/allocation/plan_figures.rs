//! The amounts of a plan as figures: stated, rounded, and implied.

use alloc::vec::Vec;

use super::amounts::BuiltInAmounts;
use super::figure::RoundedAmount;
use super::plan::{JOINT, Stated, parts_of, place_of};
use super::statements::Statements;
use super::{Amounts, Figure, FigureError, FinancialPlan};
use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError};
use crate::report::{Assumption, Origin, Outcome};
use crate::rules::{Base, Slice};
use crate::strategy::City;
use crate::text::Text;

/// The stated amounts of a plan, to be turned into figures.
pub(super) struct PlanFigures<'a> {
    pub(super) stated: Vec<&'a Stated>,
    pub(super) precision: Option<Euro>,
}

/// What joint funding is assumed to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ImpliedJoint {
    /// The amount of the two cities less those of Antwerp and Ghent.
    Rest,
    Zero,
}

impl PlanFigures<'_> {
    /// Returns the figures of all stated slices, with the joint funding if it is implied.
    pub(super) fn statements(&self) -> Result<Statements, OutOfRangeError> {
        let mut figures = Vec::new();
        for stated in &self.stated {
            if let Base::Slice(slice) = stated.of {
                figures.push((slice, self.net(stated)?));
            }
        }
        if !self.states(Slice::TECHNICAL_ASSISTANCE) {
            if let Some(assistance) = self.assistance()? {
                figures.push((Slice::TECHNICAL_ASSISTANCE, assistance));
            }
        }
        if self.implied_joint() == Some(ImpliedJoint::Zero) {
            let statements = Statements::of(figures.clone());
            // An amount that follows, or is stated for a part of it, replaces the assumption.
            let part = statements.iter().any(|statement| JOINT.contains(statement.slice));
            if part || statements.terms_of(JOINT).is_some() {
                return Ok(statements);
            }
            let zero = Figure::exact(Euro::ZERO).with_place(place_of(JOINT.into()));
            figures.push((JOINT, zero));
        }
        Ok(Statements::of(figures))
    }

    /// Returns the assumptions that the plan implies. One that it states itself at the same place replaces them.
    pub(super) fn implied(&self, own: &[Assumption], statements: &Statements) -> Vec<Assumption> {
        let urban = self.stated.iter().find(|stated| stated.of == Slice::URBAN.into());
        let other = urban.map(|urban| (urban.at.clone(), &OTHER_INVESTMENTS));
        // Zero is assumed only if no stated amount says otherwise.
        let is_assumed = statements.stated(JOINT).is_some();
        let joint = self.implied_joint().and_then(|joint| match joint {
            ImpliedJoint::Rest => Some(&JOINT_IS_THE_REST),
            ImpliedJoint::Zero => is_assumed.then_some(&NO_JOINT),
        });
        let joint = joint.map(|text| (place_of(JOINT.into()), text));
        let implied = other.into_iter().chain(joint);
        let unstated = implied.filter(|(place, _)| own.iter().all(|one| one.place != *place));
        unstated.map(|(place, text)| Assumption { place, text: text.clone() }).collect()
    }

    /// The net amount of technical assistance that the priorities state together, if they all do.
    pub(super) fn assistance(&self) -> Result<Option<Figure>, OutOfRangeError> {
        let mut parts = Vec::new();
        for stated in &self.stated {
            if let (Base::Slice(slice), Some(amount)) = (stated.of, stated.assistance) {
                let place = stated.at.child("technical_assistance");
                parts.push(
                    self.written(RoundedAmount::AssistanceOf(slice), amount).with_place(place),
                );
            }
        }
        if parts.len() < parts_of(Slice::NET).len() {
            return Ok(None);
        }
        Figure::combination(parts.iter().map(|part| (1, part))).map(Some)
    }

    /// The figure of a stated amount, net of the technical assistance in it.
    fn net(&self, stated: &Stated) -> Result<Figure, OutOfRangeError> {
        let amount = self.written(RoundedAmount::Of(stated.of), stated.amount);
        let net = match (stated.of, stated.assistance) {
            (Base::Slice(slice), Some(assistance)) => {
                amount.minus(&self.written(RoundedAmount::AssistanceOf(slice), assistance))?
            }
            _ => amount,
        };
        Ok(net.with_place(stated.at.clone()))
    }

    /// An amount as it is written: rounded to the precision, unless it is no multiple of it.
    fn written(&self, of: RoundedAmount, amount: Euro) -> Figure {
        let is_multiple = |unit: &Euro| amount.cents().checked_rem(unit.cents()) == Some(0);
        let figure = Figure::exact(amount).with_origin(match of {
            RoundedAmount::Of(Base::Declared) => Origin::Declared,
            _ => Origin::Stated,
        });
        match self.precision.filter(is_multiple) {
            Some(unit) => figure.rounded_to(of, unit),
            None => figure,
        }
    }

    /// Returns what joint funding is assumed to be if both cities are stated and it is not.
    fn implied_joint(&self) -> Option<ImpliedJoint> {
        let cities = City::ALL.iter().all(|city| self.states(Slice::city(*city)));
        let two_cities = self.states(Slice::TWO_CITIES);
        let implied = if two_cities { ImpliedJoint::Rest } else { ImpliedJoint::Zero };
        (cities && !self.states(JOINT)).then_some(implied)
    }

    fn states(&self, slice: Slice) -> bool {
        self.stated.iter().any(|stated| stated.of == slice.into())
    }
}

impl FinancialPlan {
    /// The amounts of the plan as figures.
    pub(super) fn figures(&self) -> PlanFigures<'_> {
        PlanFigures { stated: self.entries().collect(), precision: self.precision }
    }

    /// The figure that is stated for a slice.
    pub(super) fn stated_figure(&self, slice: Slice) -> Option<&Figure> {
        self.statements.stated(slice)
    }

    /// The figure for a slice: stated, or as it follows from others.
    pub(super) fn figure_of(&self, slice: Slice) -> Result<Figure, FigureError> {
        match self.statements.figure(slice) {
            Err(FigureError::NotStated { .. }) => {
                Err(FigureError::NotStated { place: missing_place(slice) })
            }
            // Joint funding that is not stated depends on the assumption of what it is.
            Ok(figure) if slice == JOINT && self.entry(JOINT.into()).is_none() => {
                Ok(figure.with_further_place(place_of(JOINT.into())))
            }
            figure => figure,
        }
    }
}

/// The place of the amount that is missing if a slice has no figure: the net amount follows from technical
/// assistance.
fn missing_place(slice: Slice) -> Pointer {
    place_of(if slice == Slice::NET { Slice::TECHNICAL_ASSISTANCE } else { slice }.into())
}

impl Amounts for FinancialPlan {
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        self.figure_of(slice)
    }

    fn declared_base(&self) -> Result<Figure, FigureError> {
        let missing = || FigureError::NotStated { place: place_of(Base::Declared) };
        let stated = self.entry(Base::Declared).ok_or_else(missing)?;
        self.figures().net(stated).map_err(|OutOfRangeError| FigureError::OutOfRange)
    }

    fn subject(&self) -> &str {
        self.name()
    }

    fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
        Some(self)
    }
}

impl BuiltInAmounts for FinancialPlan {
    fn all_assumptions(&self) -> &[Assumption] {
        &self.all_assumptions
    }

    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        self.agreement()
    }

    fn known(&self, wanted: &dyn Fn(Slice) -> bool) -> Vec<Slice> {
        self.statements.known(wanted)
    }
}

static NO_JOINT: Text = Text::new(
    "Alleen de bedragen van Antwerpen en Gent zijn opgegeven: er wordt aangenomen dat er geen middelen zijn voor \
     gezamenlijke acties.",
    "Only the amounts of Antwerp and Ghent are stated: it is assumed that there is no funding for joint \
     operations.",
);

static JOINT_IS_THE_REST: Text = Text::new(
    "De middelen voor gezamenlijke acties zijn niet opgegeven: er wordt aangenomen dat ze gelijk zijn aan het \
     bedrag van de twee steden samen, verminderd met de bedragen van Antwerpen en van Gent.",
    "The funding of joint operations is not stated: it is assumed to be the amount of the two cities together, \
     less the amounts of Antwerp and of Ghent.",
);

static OTHER_INVESTMENTS: Text = Text::new(
    "Het bedrag voor duurzame stedelijke ontwikkeling is overgenomen zoals het plan het opgeeft. Of de drie andere \
     GTI's daarbij inbegrepen zijn, is niet bekend.",
    "The amount for sustainable urban development is taken as the plan states it. Whether it includes the three \
     other integrated territorial investments is not known.",
);
