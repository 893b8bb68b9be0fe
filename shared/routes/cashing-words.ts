/*
 * The words by which the cashing of debts is offered, folded (`foldText`): no spaces, no marks, lower case.
 * Korean, English and Japanese, as law and consumer warnings name them.
 */

const any = (...words: readonly string[]): string => words.join('|')

/** Initials for a word, as they stand once a text is folded. */
const initialsOf = (letters: string): string => letters.normalize('NFKC')

/** Turning a debt into cash: these mean nothing else beside it. 깡 alone is also a snack and a tin. */
export const cashing = any(
  `[현형]금[화홰]|현금전환|현금교환|${initialsOf('ㅎㄱㅎ')}`,
  '(?<!새우|감자|고구마|양파|옥수수)깡(?!통|패|촌)',
  'kkang|cashing|liquidat|hy(?:eo|u)ng(?:eu|u)mhwa',
  '現金化',
)

/** Buying on the phone bill. */
export const carrierDebt = any(
  `소액결[제재죄졔쩨]|${initialsOf('ㅅㅇㄱㅈ')}`,
  '휴대(?:폰|전화)결[제재]|핸드폰결[제재]|정보이용료|[컨콘]텐츠이용료|통신과금|통신사결[제재]|(?:휴대폰|핸드폰|소액)한도',
  'carrierbill|phonebill|mobilebill|operatorbill|micropayment|contentfee|(?:mobilepayment|phonecredit|phone)limit|dcb|soaekgyeolje',
  'キャリア決済|携帯決済|スマホ決済枠|スマホ料金|ケータイ払い|かんたん決済|まとめて支払い|通信料金合算|携帯料金|情報料|(?:キャリア|携帯|ドコモ払い|d払い)枠',
)

/** What is done with it for cash; a refund or a cancellation may be told in the same words. */
export const carrierToCash = any(
  '매입|현금으로바[꾸꿔]|현금받|현금만들|현금마련|즉시현금|바로현금|되팔',
  'cashout|(?:to|into|for)cash(?!less|back|app|flow)|cashconversion|(?:get|quick|instant)cash(?!less|back|app)|intomoney|resell|sell(?:them|it|content|what|gift|voucher|game)',
  '現金に|お金に[すし換替]|換金|買取',
)

/** Buying on credit. */
export const creditDebt = any(
  '신용카드|카드한도|카드결[제재]',
  'creditcard|creditlimit|shoppinglimit|buynowpaylater',
  'クレジットカード|クレカ|ショッピング枠|カード枠|後払い|あと払い|ツケ払い|バンドルカード',
)

/** What is done with it for cash. A card's 매입 is its ordinary settlement, so it is not among them. */
export const creditToCash = any(
  '현금으로바[꾸꿔]|즉시현금|바로현금',
  'intocash(?!less|back|app|flow)|resellforcash|sellforcash',
  '換金|買取',
)

/** Trade names of carrier-billing cashing, and of loans against a handed-over telephone. */
export const carrierNames = any(
  '(?:휴대폰|핸드폰|콘텐츠|컨텐츠|정보이용료|소액|폰)깡(?!통)|폰테크|(?:휴대폰|핸드폰|폰).{0,6}내구제|내구제대출',
  'phonekkang',
  // The arrow between the two, gone with all other marks.
  'キャリア決済現金',
)

/** Trade names of card cashing. */
export const cardNames = any(
  '카드깡|상품권깡',
  'cardkkang|creditcardcashout|cashoutcreditcard|cashoutyourcreditcard',
  '枠現金化|(?<!ポイント)カード現金化',
)

/** Shops that live on it. */
export const shops = any(
  '현금화(?:업체|업자|전문|대행|사이트)|매입전문업체',
  'cashing(?:service|shop)|cashout(?:service|shop)',
  '現金化(?:業者|サービス|サイト|専門|優良店)|先払い買取',
)

/** What makes the weaker words harmless: the money goes back the way it came. */
export const refund = any(
  '취소|환불|환급|영수증|돌려받|정정',
  'refund|cancel|revers|chargeback|cashback',
  '返金|取消|取り消し|キャンセル|払戻|払い戻|明細',
)
