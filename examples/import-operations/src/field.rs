//! The fields of an operation that a list can have.

/// A value that one or more columns of a list supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Id,
    Title,
    Objective,
    Strand,
    Theme,
    Stage,
    Total,
    Eligible,
    Public,
    PaidErdf,
    PaidTotal,
    PaidOn,
    Beneficiary,
    Contractor,
    Purpose,
    Start,
    End,
    Fund,
    Country,
    Location,
    Intervention,
    /// The ERDF amount, which is `amount` in the table `[erdf]`.
    Erdf,
    /// The co-financing rate, which is `rate` in the table `[erdf]`.
    Rate,
}

impl Field {
    /// The fields of the table `[columns]`, in the order of its documentation.
    pub const COLUMNS: [Self; 21] = [
        Self::Id,
        Self::Title,
        Self::Objective,
        Self::Strand,
        Self::Theme,
        Self::Stage,
        Self::Total,
        Self::Eligible,
        Self::Public,
        Self::PaidErdf,
        Self::PaidTotal,
        Self::PaidOn,
        Self::Beneficiary,
        Self::Contractor,
        Self::Purpose,
        Self::Start,
        Self::End,
        Self::Fund,
        Self::Country,
        Self::Location,
        Self::Intervention,
    ];

    /// Returns whether the field is one cell. The cells of other fields are added up, or joined.
    pub fn is_one_cell(self) -> bool {
        matches!(self, Self::Rate | Self::PaidOn | Self::Start | Self::End)
    }

    /// Returns whether the field is an amount of the row.
    pub fn is_amount(self) -> bool {
        matches!(
            self,
            Self::Erdf
                | Self::Total
                | Self::Eligible
                | Self::Public
                | Self::PaidErdf
                | Self::PaidTotal
        )
    }

    /// Returns the key in the mapping file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Objective => "objective",
            Self::Strand => "strand",
            Self::Theme => "theme",
            Self::Stage => "stage",
            Self::Total => "total",
            Self::Eligible => "eligible",
            Self::Public => "public",
            Self::PaidErdf => "paid_erdf",
            Self::PaidTotal => "paid_total",
            Self::PaidOn => "paid_on",
            Self::Beneficiary => "beneficiary",
            Self::Contractor => "contractor",
            Self::Purpose => "purpose",
            Self::Start => "start",
            Self::End => "end",
            Self::Fund => "fund",
            Self::Country => "country",
            Self::Location => "location",
            Self::Intervention => "intervention",
            Self::Erdf => "amount",
            Self::Rate => "rate",
        }
    }
}
