//! Reads a list of operations of another programming period, with an explicit mapping of its columns.
//!
//! The library reads its own forms and guesses nothing. This program states that `01.10.2008` is a date, that
//! `0.4` is a rate, and which current objective is nearest to each old measure. The rows are made up.

use std::error::Error;

use csv::{ReaderBuilder, StringRecord};
use efro_gti::portfolio::{Funding, Posting, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Ledger, Operation, Share, Slice, SpecificObjective};

const ROWS: &str = "\
Project;Start;Einde;Meting;Gemeente;Totale kost;EFRO-aandeel
Slim haventraject;01.10.2008;30.09.2011;1.2;Antwerpen;1250000;0.4
Energieloket;15.03.2009;31.12.2012;2.1;Gent;480000.5;0.35
Fietsnetwerk;01.01.2010;30.06.2013;4.3;Mechelen;2000000;0.5
Dorpsplein;01.05.2011;31.12.2012;4.3;Gent-Brugge;350000;0.4
Kennisplatform;01.02.2014;31.12.2014;1.2;Gent;90000;0.4
";

fn main() -> Result<(), Box<dyn Error>> {
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(ROWS.as_bytes());
    let mut ledger = Ledger::new();
    for (row, record) in reader.records().enumerate() {
        match operation(row, &record?) {
            Ok(operation) => ledger.add(&operation),
            Err(error) => println!("row {}: {error}", row + 1),
        }
    }
    let committed = ledger.commitments(Stage::Selected)?;
    for slice in [Slice::NET, Slice::URBAN, Slice::TWO_CITIES] {
        let Funding { erdf, total } = committed.funding(slice);
        println!("{slice}: {erdf} of {total}");
    }
    Ok(())
}

/// A row of the old list as an operation.
fn operation(row: usize, record: &StringRecord) -> Result<Operation, Box<dyn Error>> {
    let field = |column: usize| record.get(column).ok_or("the row breaks off");
    let year = year(field(1)?)?;
    if !(2007..=2013).contains(&year) {
        return Err(format!("{year} is not in the period 2007-2013").into());
    }
    // One or no decimals are amounts as they are; a rate is a share.
    let total: Euro = field(5)?.parse()?;
    let rate: Share = field(6)?.parse()?;
    let posting = Posting {
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
        stage: Stage::Paid,
        funding: Funding { erdf: rate.floor_of(total), total },
    };
    Operation::new(format!("2007-{row}"), posting).map_err(Into::into)
}

/// The year of a date such as `01.10.2008`.
fn year(date: &str) -> Result<u16, Box<dyn Error>> {
    match date.split('.').collect::<Vec<_>>()[..] {
        [_, _, year] => Ok(year.parse()?),
        _ => Err(format!("{date:?} is not a date such as 01.10.2008").into()),
    }
}
