//! Laws for any text that is read as an amount, a share or a ratio.

use efro_gti::money::Ratio;
use efro_gti::rust_decimal::Decimal;
use efro_gti::{Euro, Language, Share};

pub(crate) fn any_text(text: &str) {
    if let Ok(amount) = text.parse::<Euro>() {
        assert_eq!(amount.to_string().parse(), Ok(amount));
        assert_eq!(Euro::try_from(Decimal::from(amount)), Ok(amount));
        assert!(text.bytes().all(|byte| b"-.0123456789".contains(&byte)), "{text}");
        // `Decimal` reads the same number.
        assert_eq!(text.parse::<Decimal>().ok(), Some(Decimal::from(amount)));
    }
    if let Ok(share) = text.parse::<Share>() {
        assert_eq!(share.to_string().parse(), Ok(share));
        assert_eq!(Share::try_from(Decimal::from(share)), Ok(share));
        assert!(share <= Share::ONE);
    }
    if let Ok(ratio) = text.parse::<Ratio>() {
        assert_eq!(ratio.to_string().parse(), Ok(ratio));
        for share in [Share::ZERO, Share::percent::<8>(), Share::ONE] {
            let (exact, wanted) = (ratio.billionths(), i128::from(share.billionths()));
            let short = ratio.rounded_for_display(share);
            // Rounding never moves the ratio across the share that it is compared with.
            assert_eq!(short.billionths().cmp(&wanted), exact.cmp(&wanted), "{ratio} {share}");
        }
    }
    for error in [text.parse::<Euro>().err(), text.parse::<Share>().err()].into_iter().flatten() {
        assert_eq!(error.value(), text);
        assert_ne!(error.text(Language::Dutch), error.text(Language::English));
    }
}
