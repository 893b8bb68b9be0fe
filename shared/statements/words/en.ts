import type { Vocabulary } from './vocabulary'

/** Statements of the United Kingdom, Ireland, North America, India, Australia, Africa and of exports in English anywhere. */
export const en: Vocabulary = {
  language: 'en',
  heads: {
    date: 'date|dates|dt|day|datetime|timestamp|transactiondate|txndate|trandate|transdate|postingdate|posteddate|postdate|valuedate|bookingdate|entrydate|processeddate|duedate|tradedate|created|created at|created on|date time',
    time: 'time|hour|datetime|timestamp|transactiontime|txntime|date time',
    booking:
      'booking|booked|posting|posted|post|entry|entered|accounting|settled|settlement|processed|processing|process|completed|completion|cleared|clearing|ledger|bookingdate|postingdate|posteddate|postdate|entrydate|processeddate|recorded',
    value:
      'payout date|available on|available date|settlement|value|val|effective|interest date|valuedate|value dt|settle date',
    operation:
      'run|trade|transaction|transactions|txn|txns|trn|trx|tran|trans|operation|operations|trade|traded|purchase|purchased|movement|transacted|executed|execution|started|initiated|payment|activity|transactiondate|txndate|trandate|transdate|tradedate|transactiontype|transactiondescription|transactionamount',
    due: 'due|payment due|due date|duedate|payable|maturity|billing date|statement due',
    period: 'period|from date|to date|date from|date to|start date|end date|statement date|cycle|month',
    amount:
      'amount|amounts|amt|amnt|value|sum|transactionamount|debitamount|creditamount|amountgbp|amountusd|amounteur|money|cost',
    balance:
      'balance|balances|bal|running balance|remaining|accountbalance|runningbalance|closingbalance|balanceafter',
    in: '=in|credit|credits|credited|cr|deposit|deposits|deposited|dep|paid in|money in|funds in|payments in|payment in|cash in|amount in|inflow|inflows|incoming|income|received|receipts|lodgement|lodgements|lodged|creditamount|total in|earned|earnings|paidin|moneyin|payin',
    out: '=out|debit|debits|debited|dr|withdrawal|withdrawals|withdraw|withdraws|withdrawn|wdl|paid out|money out|funds out|payments out|payment out|cash out|amount out|out|outflow|outflows|outgoing|outgoings|expense|expenses|expenditure|spent|spending|spend|sent|payments made|amount paid|paid amount|disbursement|disbursements|debitamount|deducted|paidout|moneyout|payout',
    spent:
      'amount spent|spent|spend|spend amount|spending amount|purchase amount|purchases|charge amount|charged amount|amount charged|amount of purchase|expense amount',
    side: 'dr cr|cr dr|d c|c d|debit credit|credit debit|debit or credit|credit or debit|drcr|crdr|dc|cd|dbcr|db cr|cr db|deb cred|sign|direction|debit credit indicator|credit debit indicator|dc indicator|debit credit flag|in out|debitcredit|creditdebit|income expense|plus minus|cdtdbtind|debit credit code|entry type',
    currency: 'currency|currencies|ccy|curr|cur|cury|crncy|currencycode|iso currency',
    fee: 'fee|fees|commission|commissions|comm|charge|charges|brokerage|surcharge|markup|mark up|transaction cost|costs',
    tax: 'tax|taxes|vat|gst|hst|pst|tds|igst|cgst|sgst|withholding|stamp duty|sales tax',
    rate: 'rate|rates|exchange rate|fx rate|conversion rate|exch rate|ex rate|forex rate|exchangerate|fxrate',
    price: 'price|unit price|price per unit|price per share|share price|unit cost|nav|spot price|price each',
    quantity: 'quantity|qty|units|shares|no of shares|number of shares|volume|nominal',
    total: 'total|totals|sum|subtotal|grand total',
    points: 'points|point|pts|miles|rewards|reward|cashback|cash back|bonus|loyalty',
    limit: 'limit|available|avail|credit limit|headroom|available credit|overdraft limit|spendable',
    foreign:
      'foreign|original|orig|local|fx|forex|foreign currency|transaction currency|txn currency|transaction ccy|txn ccy|instructed|source currency|source amount|merchant currency|purchase currency|overseas|international|counter currency|foreigncurrencyamount|foreigncurrency|originalamount|originalcurrency',
    before:
      'before|previous|prior|old|opening|beginning|starting|brought forward|openingbalance|balance before',
    instalment: 'instalment|instalments|installment|installments|emi|tenor|tenure|number of payments',
    net: 'net|nett|netamount|amount after fee|after fees',
    gross: 'gross|grossamount|before fees|amount before fee',
    account:
      'account|accounts|acct|acc|ac|a c|iban|bban|accountnumber|accountno|accountname|accnum|accno|acctno|pot|space|portfolio',
    card: 'card|cards|cardnumber|cardno|pan|last four digits|last 4 digits|last four|last 4|masked card|credit card',
    other:
      'counterparty|counter party|counter|contra|other party|other account|opposing|opposite|partner|correspondent|beneficiary|beneficiaries|payee|remitter|originator|recipient|counteraccount|counterpart|third party|contact|transferee|transferor|related party',
    own: 'cardholder|card holder|account holder|accountholder|account owner|holder|owner|card member|cardmember|customer name|customer number|client name|name on card|own|my account|your account|own account|client account|employee|user|member',
    name: 'name|names|full name|accountname|payeename',
    bank: 'bank|bic|swift|sort code|sortcode|routing|routing number|bsb|ifsc|aba|bank code|branch code|bankcode|transit|clearing number|micr|sol id|bank name',
    merchant:
      'merchant|merchants|merchantname|shop|store|payee|vendor|supplier|retailer|seller|trader|place of purchase|business name|establishment|outlet|where|company',
    from: 'from|sender|payer|paid by|ordering|ordering party|originator|remitter|debtor|sent by|source|from account|initiator|source account|drawer',
    to: 'to|recipient|receiver|beneficiary|creditor|paid to|payee|sent to|destination|target|to account|beneficiary name',
    institution: 'institution|financial institution|wallet|provider|institution name|account provider',
    text: 'description|descriptions|desc|descr|details|detail|narrative|narratives|narration|particulars|particular|text|title|subject|information|info|statement text|transactiondescription|payment details|booking text|appears on your statement as|item|what|statement descriptor|activity|activity name|entry details|transaction details|label',
    note: 'note|notes|memo|memos|remark|remarks|comment|comments|annotation|message|messages|additional information|additional info|extra information|user note|attachment',
    type: 'type|types|kind|subtype|sub type|transactiontype|txntype|trantype|method|mode|posting text|payment method|payment type|activity type|nature|class|action',
    category:
      'category|categories|subcategory|sub category|categorisation|categorization|label|labels|tag|tags|hashtag|group|budget|mcc|envelope|classification|merchant category|parent category|main category|spending category|expense category|income category',
    status: 'status|state|statuses|cleared|reconciled|pending|transaction status|transactionstatus|result',
    reference:
      'reference|references|ref|refs|refno|refnum|id|ids|uuid|guid|transactionid|transaction id|txnid|trxid|txn id|tran id|receipt|voucher|confirmation|authorisation|authorization|approval|auth|trace|utr|rrn|arn|fitid|e2e|end to end|endtoendid|mandate|document|slip|invoice|order id|order number|instruction id|payment id|batch|folio|hash|tx hash|identifier|journal|stan',
    number:
      'number|numbers|no|nos|num|nr|nbr|nmbr|sr|sl|sno|s no|slno|srno|serial|seq|sequence|index|row|line|entry no',
    code: 'code|codes|flag|indicator|key|sic|sicmcc',
    cheque:
      'cheque|cheques|check|checks|chq|chqs|chqno|chequeno|cheque number|check number|chk|instrument no|instrument number|instrument id|cheque details|inst no',
    place:
      'place|branch|branches|city|town|country|address|channel|location|locality|zip|postcode|postal|terminal|region|province|county|state|street|latitude|longitude|merchant city|merchant state|merchant country|outlet|sol',
    purpose:
      'purpose|reason|payment reason|purpose of payment|payment purpose|remittance information|remittance info|remittance|unstructured|payment reference|reason for payment',
  },
  sides: {
    in: 'c|cr|cre|cred|crdt|credit|credits|credited|in|deposit|deposits|incoming|income|inflow|received|receive|receipt|money in|cash in|paid in|credit entry|plus|+|add|added|earned|credit transaction',
    out: 'd|dr|deb|db|dbit|dbt|debit|debits|debited|out|withdrawal|withdrawals|withdraw|outgoing|expense|expenses|outflow|sent|send|spent|spending|money out|cash out|paid out|debit entry|minus|-|payment out|debit transaction',
  },
  states: {
    posted:
      'posted|booked|completed|complete|cleared|settled|successful|success|succeeded|processed|executed|done|confirmed|approved|paid|final|finalised|finalized|book|reconciled|transaction successful|billed|captured',
    pending:
      'pending|authorised|authorized|authorisation|authorization|reserved|processing|in process|in progress|on hold|hold|held|not posted|unposted|outstanding|scheduled|waiting|awaiting|uncleared|open|initiated|pdng|future|upcoming|temporary hold|being cleared|clearing|in clearance|placed|created|submitted|unbilled|unsettled|queued',
    cancelled:
      'cancelled|canceled|cancel|declined|decline|failed|fail|failure|rejected|reject|reversed|reverted|void|voided|expired|denied|returned|unsuccessful|refused|deleted|aborted|blocked|error|removed|bounced|dishonoured|not completed|transaction failed|insufficient funds|lapsed',
  },
  rows: {
    opening:
      'opening balance|opening bal|beginning balance|starting balance|start balance|previous balance|balance brought forward|brought forward|balance b f|b f|bal b f|bf|old balance|initial balance|balance from previous statement|balance forward|previous statement balance|prior balance|last statement balance|balance from last statement|opening ledger balance',
    closing:
      'closing balance|closing bal|ending balance|end balance|final balance|new balance|balance carried forward|carried forward|balance c f|c f|bal c f|cf|current balance|statement balance|outstanding balance|available balance|ledger balance|balance at end|end of day balance|daily balance|closing ledger balance|balance as of|balance as at|balance on|account balance',
    turnover:
      'turnover|turnovers|total debits|total credits|total debit|total credit|total withdrawals|total deposits|total paid in|total paid out|total money in|total money out|total turnover|debit turnover|credit turnover|total dr|total cr|debit count|credit count|sum of debits|sum of credits|total payments|total charges|total purchases|total income|total expenses|dr count|cr count',
    total:
      'total|totals|sum|subtotal|sub total|grand total|page total|total for|summary|net total|overall total',
    pending:
      'pending transactions|pending|pending payments|pending charges|pending activity|authorised transactions|authorisations|transactions not yet posted|unposted transactions|uncleared transactions|upcoming transactions|future transactions|scheduled transactions|scheduled payments|recent transactions not yet billed|unbilled transactions|pending authorisations|pending authorizations',
  },
  kinds: {
    fee: 'fee|fees|commission|service charge|service charges|bank charge|bank charges|account charge|account charges|charges|maintenance charge|monthly charge|late charge|overdraft charge|transaction charge|penalty charge|surcharge|sms charge|sms charges|sms alert charge|annual charge|atm charge|card charge|handling charge|finance charge|stamp duty|account maintenance|amc charges|min bal charges|chrgs|service chg|charge for|non sterling transaction|mark up fee|processing charges|ledger charge|cot charge|electronic levy|excise duty',
    refund:
      '=return|=returns|rev purchase|rev pos|refund|refunds|refunded|reversal|reversed|chargeback|charge back|reimbursement|reimbursed|returned payment|merchandise return|return of goods|purchase return|credit voucher|merchant credit|fee waiver|fee reversal|void|correction|credit adjustment|returned direct debit|unpaid direct debit|return credit|rev of|rfnd|disputed transaction',
    income:
      'salary|salaries|sal credit|wage|wages|payroll|pension|pensions|stipend|dividend|dividends|royalty|royalties|benefit payment|child benefit|universal credit|social security|unemployment benefit|state pension|paycheck|payslip|direct deposit payroll|direct dep|invoice payout|payout|earnings|allowance|tax credit payment|bursary|scholarship|grant payment|housing benefit|sales proceeds|freelance income|student finance|veterans benefit|centrelink|tax refund|bacs credit salary|remuneration|net pay|pay and allowances|wages and salary|ssa treas',
    interest:
      'interest|interest paid|interest earned|interest credit|interest charge|interest charged|credit interest|debit interest|gross interest|net interest|int paid|int cr|int pd|savings interest|interest payment|accrued interest|deposit interest|int credited',
    own: 'own account|own accounts|own savings|own transfer|to own|self transfer|transfer to self|transfer to own account|internal transfer|internal account transfer|inter account transfer|account to account transfer|between own accounts|between accounts|between my accounts|my savings account|to savings|from savings|to my savings|from my savings|to savings account|from savings account|to checking|from checking|savings account|savings transfer|transfer to savings|transfer from savings|transfer to checking|transfer from checking|to pot|from pot|pot transfer|to space|from space|to my account|from my account|sweep|auto sweep|sweep transfer|round up transfer|savings pot|savings goal|own funds|online transfer to chk|online transfer to sav|self account|to vault|from vault|to pocket|pocket transfer|moved to savings|standing order to savings|fixed deposit|term deposit|fd booked',
    transfer:
      'transfer|transfers|bank transfer|wire|wire transfer|faster payment|faster payments|fps|fpi|fpo|bacs|chaps|sepa|sepa transfer|credit transfer|neft|rtgs|imps|ach|ach credit|ach debit|zelle|e transfer|interac|interac e transfer|standing order|upi|remittance|payment received|incoming payment|outgoing payment|sent money|received money|money transfer|eft|instapay|pesonet|paynow|payid|osko|giro|giro transfer|funds transfer|fund transfer|inward transfer|outward transfer|bank giro credit|bgc|sent from|payment to|payment from|tfr|xfer|trf|trsf|bill pay|electronic funds transfer|p2p|topup transfer|swift transfer|telegraphic transfer|inward payment|mobile transfer|duitnow',
    cash: 'cash withdrawal|cash withdrawals|cash|atm|atm withdrawal|atm wdl|cashpoint|cash machine|cash deposit|cash dep|cash in|cash out|cash advance|cash paid in|cash lodgement|cash at counter|counter withdrawal|counter deposit|teller withdrawal|teller deposit|atm deposit|wdl atm|nwd|atw|atm cash|cash wdl|cash dispense|cash withdraw|cardless cash|branch withdrawal|self service cash',
    'card-bill':
      'payment thank you|payment received thank you|thank you for your payment|payment thankyou|credit card payment|credit card bill|credit card repayment|card repayment|card bill payment|credit card autopay|autopay payment|automatic payment thank you|online payment thank you|mobile payment thank you|electronic payment received|direct debit payment thank you|credit card direct debit|credit card settlement|payment to credit card|internet payment thank you|cc payment|cc bill|card payment received|bill payment received|credit crd|cardmember serv|credit card auto pay|ach payment thank you|balance payment thank you|payment credit card|payment to card|crcardpmt|crd autopay|credit card pmt|card payoff|bppy cc payment',
    'top-up':
      'top up|topup|top ups|wallet top up|wallet load|load money|add money|money added|added money|wallet recharge|account top up|card top up|reload|auto reload|wallet funding|wallet credit|auto top up|added to wallet|funds added|money loaded|card load|add funds|cash load|wallet deposit',
    reward:
      'cashback|cash back|cashback reward|reward|rewards|reward points|bonus|loyalty bonus|referral bonus|welcome bonus|sign up bonus|points redeemed|points redemption|statement credit|rewards redemption|miles earned|referral reward|promotional credit|promo credit|rebate|points earned|signup bonus|reward credit|interchange rebate',
    conversion:
      'currency exchange|currency conversion|exchanged|converted|conversion|fx conversion|foreign exchange|currency converted|exchanged to|exchange to|converted to|auto exchange|forex conversion|currency converter|fx exchange|crypto exchange|general currency conversion|exchange in|exchange out|money exchange',
    expiry:
      'expired|expiry|expiration|lapsed|forfeited|points expired|expired points|balance expired|expired credit|points expiry|forfeiture|lapse',
    securities:
      'sell|bought|sold|stock sale|stock sell|stock buy|auto buy|recurring buy|buy shares|buy stock|buy to open|buy to close|sell to open|shares purchase|stock purchase|share purchase|stock trade|share sale|purchase of shares|sale of shares|buy order|sell order|market buy|market sell|limit buy|limit sell|securities|security purchase|security sale|mutual fund|mutual funds|etf|mutual fund sip|brokerage trade|subscription of units|redemption of units|fund purchase|fund redemption|crypto purchase|crypto buy|crypto sell|bond purchase|investment purchase|trade settlement|stock split|dividend reinvestment|reinvestment|unit trust|staking|savings plan execution|reinvest shares|order executed',
    purchase:
      'cash and carry|cash carry|purchase|purchases|card purchase|card payment|card payments|pos|point of sale|debit card purchase|visa purchase|contactless|contactless payment|direct debit|direct debits|bill payment|debit card|eftpos|eftpos purchase|online purchase|card transaction|ecommerce|pos purchase|pos debit|pos transaction|merchant payment|retail purchase|checkcard|check card|check card purchase|recurring payment|subscription|preapproved payment|preauthorized debit|pre authorized debit|mobile purchase|visa debit|debit purchase|sale|express checkout payment|general payment|mobile payment|web purchase|in store purchase|card spend|interac purchase|payment to merchant|chip and pin|apple pay|google pay|qr payment|card subscription|laser purchase|nets qr|ach debit purchase|website payment|ecom|debit order|internet purchase|tap and go|visa direct debit|online payment|utility payment|airtime purchase|buy goods|paybill|merchant pay',
  },
  months: [
    'january|jan',
    'february|feb|febr',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sep|sept',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  currencies: [
    'EUR=euro|euros',
    'GBP=pound sterling|pounds sterling|sterling|british pound|british pounds|pence|gb pounds',
    'USD=us dollar|us dollars|u s dollar|u s dollars|american dollar|american dollars|united states dollar|united states dollars',
    'CAD=canadian dollar|canadian dollars',
    'AUD=australian dollar|australian dollars',
    'NZD=new zealand dollar|new zealand dollars',
    'SGD=singapore dollar|singapore dollars',
    'HKD=hong kong dollar|hong kong dollars',
    'TWD=new taiwan dollar|taiwan dollar|taiwan dollars',
    'CHF=swiss franc|swiss francs',
    'JPY=yen|japanese yen',
    'CNY=yuan|renminbi|chinese yuan',
    'KRW=korean won|south korean won',
    'INR=indian rupee|indian rupees',
    'PKR=pakistani rupee|pakistan rupee|pakistani rupees',
    'LKR=sri lankan rupee|sri lanka rupee|sri lankan rupees',
    'NPR=nepalese rupee|nepali rupee|nepalese rupees',
    'IDR=rupiah|indonesian rupiah',
    'MYR=ringgit|malaysian ringgit',
    'PHP=philippine peso|philippine pesos',
    'THB=baht|thai baht',
    'VND=dong|vietnamese dong',
    'ZAR=rand|south african rand',
    'NGN=naira|nigerian naira',
    'GHS=cedi|cedis|ghanaian cedi|ghana cedi',
    'KES=kenyan shilling|kenya shilling|kenyan shillings',
    'UGX=ugandan shilling|uganda shilling',
    'TZS=tanzanian shilling|tanzania shilling',
    'AED=dirham uae|uae dirham|uae dirhams|emirati dirham',
    'SAR=saudi riyal|saudi riyals',
    'QAR=qatari riyal',
    'ILS=shekel|shekels|new shekel|israeli shekel',
    'TRY=turkish lira|turkish liras',
    'RUB=ruble|rubles|rouble|roubles|russian ruble|russian rouble',
    'UAH=hryvnia|ukrainian hryvnia',
    'PLN=zloty|polish zloty|zlotys',
    'CZK=czech koruna|czech crown|czech crowns',
    'HUF=forint|forints|hungarian forint',
    'RON=romanian leu|romanian lei',
    'BGN=bulgarian lev',
    'SEK=swedish krona|swedish kronor|swedish crown',
    'NOK=norwegian krone|norwegian kroner|norwegian crown',
    'DKK=danish krone|danish kroner|danish crown',
    'ISK=icelandic krona|icelandic kronur',
    'MXN=mexican peso|mexican pesos',
    'BRL=brazilian real|brazilian reais',
    'ARS=argentine peso|argentine pesos',
    'CLP=chilean peso|chilean pesos',
    'COP=colombian peso|colombian pesos',
    'PEN=peruvian sol|peruvian soles',
    'EGP=egyptian pound|egyptian pounds',
    'BTC=bitcoin|bitcoins',
    'ETH=ether|ethereum',
  ],
}
