//! A list of operations in another form, such as one of an earlier programming period, becomes operations by an
//! explicit mapping of its columns.

use std::error::Error;

use csv::{ReaderBuilder, StringRecord};
use efro_gti::portfolio::{Funding, Level, Part, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Ledger, Operation, Share, Slice, SpecificObjective};

/// Made-up rows.
const ROWS: &str = "\
Project;Start;Einde;Meting;Gemeente;Totale kost;EFRO-aandeel
Slim haventraject;01.10.2008;30.09.2011;1.2;Antwerpen;1250000;0.4
Energieloket;15.03.2009;31.12.2012;2.1;Gent;480000.5;0.35
Fietsnetwerk;01.01.2010;30.06.2013;4.3;Mechelen;2000000;0.5
Dorpsplein;01.05.2011;31.12.2012;4.3;Gent-Brugge;350000;0.4
Kennisplatform;01.02.2014;31.12.2014;1.2;Gent;90000;0.4
";

#[test]
fn list_of_another_period_is_read_by_an_explicit_mapping() {
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(ROWS.as_bytes());
    let mut ledger = Ledger::new();
    let mut refused = Vec::new();
    for (row, record) in reader.records().enumerate() {
        match operation(row, &record.unwrap()) {
            Ok(operation) => ledger.add(&operation),
            Err(error) => refused.push(format!("row {}: {error}", row + 1)),
        }
    }
    assert_eq!(
        refused,
        [
            "row 4: Gent-Brugge is not on this list of places",
            "row 5: 2014 is not in the period 2007-2013"
        ]
    );
    let committed = ledger.commitments(Level::Selected).unwrap();
    for (slice, erdf, total) in [
        (Slice::NET, "1668000.17", "3730000.50"),
        (Slice::URBAN, "1668000.17", "3730000.50"),
        (Slice::TWO_CITIES, "668000.17", "1730000.50"),
    ] {
        let funding = Funding { erdf: erdf.parse().unwrap(), total: total.parse().unwrap() };
        assert_eq!(committed.funding(slice), funding, "{slice}");
    }
}

/// A row of the list as an operation.
fn operation(row: usize, record: &StringRecord) -> Result<Operation, Box<dyn Error>> {
    let field = |column: usize| record.get(column).ok_or("the row breaks off");
    let year = year(field(1)?)?;
    if !(2007..=2013).contains(&year) {
        return Err(format!("{year} is not in the period 2007-2013").into());
    }
    let total: Euro = field(5)?.parse()?;
    let rate: Share = field(6)?.parse()?;
    let funding = Funding { erdf: rate.floor_of(total), total };
    let part = Part {
        strand: match field(4)? {
            "Antwerpen" => Strand::Antwerp,
            "Gent" => Strand::Ghent,
            "Mechelen" => Strand::OtherUrban,
            other => return Err(format!("{other} is not on this list of places").into()),
        },
        theme: None,
        specific_objective: match field(3)? {
            "1.2" => SpecificObjective::Innovation,
            "2.1" => SpecificObjective::EnergyEfficiency,
            "4.3" => SpecificObjective::UrbanMobility,
            other => return Err(format!("measure {other} has no current objective").into()),
        },
        stage: Stage::Completed,
        funding,
        paid: Some(funding),
    };
    Operation::new(format!("2007-{row}"), [part]).map_err(Into::into)
}

/// The year of a date such as `01.10.2008`.
fn year(date: &str) -> Result<u16, Box<dyn Error>> {
    match date.split('.').collect::<Vec<_>>()[..] {
        [_, _, year] => Ok(year.parse()?),
        _ => Err(format!("{date:?} is not a date such as 01.10.2008").into()),
    }
}
