/** What the law may give back, and what one may do about a phone bill. */
export const rights = {
  title: 'Rights you may have',
  texts: {
    'kr-prepaid-balance':
      'The rest in full once at least 80 % is spent, or when a defect, a disaster or fewer shops stop its use; the terms may promise it earlier.',
    'kr-voucher-unused':
      'All of it within 7 days unused; the rest in cash once 60 % is spent (80 % up to ₩10,000); for five years after it lapsed 90 %, or 95 % above ₩50,000, as far as the issuer’s terms follow the model.',
    'jp-closing':
      'The balance when the service closes, if you claim within the announced time of at least 60 days; otherwise prepaid balances are as a rule not paid out.',
    'eu-par':
      'Electronic money back at face value at any time; a fee only where the contract states it, and only before its end or more than a year after.',
    'uk-par':
      'Electronic money back at face value at any time, also in part; a fee only where the contract states it, and only before its end or more than a year after.',
    'us-gift-card':
      'A small rest in cash in some states, such as below $15 in California; where nothing is known for a state, ask the issuer.',
  },
  rules: {
    'kr-network-act-72': 'Korea, Network Act, article 72',
    'kr-credit-finance-act-70': 'Korea, Specialized Credit Finance Business Act, article 70',
    'kr-efta-19': 'Korea, Electronic Financial Transactions Act, article 19',
    'kr-network-act-58': 'Korea, Network Act, article 58',
    'kr-voucher-terms': 'Korea, standard terms of new-type vouchers',
    'jp-psa-20': 'Japan, Payment Services Act, article 20',
    'eu-emd2-11': 'EU, Directive 2009/110/EC, article 11',
    'uk-emr-39': 'UK, Electronic Money Regulations 2011, regulations 39 to 42',
    'us-gift-card-law': 'US, state gift-card laws; California Civil Code 1749.5',
    'identity-rules': 'Identity rules',
    structuring: 'Rules against splitting',
    'scam-sign': 'Sign of a scam',
    'provider-terms': 'Offered by the carriers’ association',
    insolvency: 'Insolvency law',
  },
  billNote: 'A phone bill is a debt, not a balance.',
  billNever:
    'Turning it into cash is a crime for whoever offers, arranges or advertises it, and costs a large part of the sum. Jandon neither calculates nor names it.',
  billTitle: 'What you may do',
} as const
