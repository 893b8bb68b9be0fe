import { addDays, type Day, serial } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { type Life, start, type Transfer } from './life'

/** Mondays: an invoice at Upwork, and now and then a client who pays another way. */
export function earn(life: Life, day: Day): void {
  const hours = 4 + life.dice.upTo(20)
  const gross = hours * 2_500
  const client = ['Little Whale Books', 'Harbor Press'][life.dice.upTo(1)]!
  const earning = {
    kind: 'income',
    counterparty: client,
    text: `Hourly · ${hours}:00 hrs @ $25.00/hr`,
  } as const
  const key = life.book.add('upwork', day, gross, {
    ...earning,
    reference: String(900_000_000 + serial(day)),
  })
  life.book.add('upwork', day, -gross / 10, {
    kind: 'fee',
    text: `Service Fee · for ${key}`,
    counterparty: client,
  })
  if (life.dice.upTo(9) === 0)
    life.book.add('upwork', day, -2_500, { kind: 'refund', counterparty: client, text: 'Refund' })
  if (life.dice.upTo(2) === 0) sell(life, day, client)
  if (life.dice.upTo(3) === 0)
    life.book.add('wise', day, 20_000 + 100 * life.dice.upTo(200), {
      kind: 'income',
      counterparty: 'Atelier Nord',
      text: 'Received money from Atelier Nord',
    })
}

function sell(life: Life, day: Day, client: string): void {
  const gross = 5_000 + 100 * life.dice.upTo(200)
  const fee = Math.round(gross * 0.044) + 30
  life.book.add('paypal', day, gross - fee, {
    kind: 'income',
    fee: minor(fee),
    counterparty: client,
    text: 'Website Payment',
  })
}

/** Rent, phone and a membership. */
export function payBills(life: Life, day: Day): void {
  life.book.add('bank', day, -650_000, { text: '월세' })
  life.book.add('bank', day, -41_000 - life.dice.upTo(5_000), { text: '휴대폰 요금' })
  if (day > start)
    life.book.add('upwork', day, -1_999, { kind: 'fee', text: 'Membership Fee · Freelancer Plus' })
}

/** What lies at Upwork goes to Payoneer one month, and to the bank the next. */
export function leaveUpwork(life: Life, day: Day): void {
  const amount = life.book.balance('upwork') - 1_000
  if (amount < 10_000) return
  const text = { kind: 'withdrawal', text: 'Withdrawal · Transfer to bank xx3333' } as const
  if (Number(day.slice(5, 7)) % 2 === 0) {
    const into = { kind: 'income', text: 'Payment from Upwork', counterparty: 'Upwork' } as const
    const out = { ...text, text: 'Withdrawal · Payoneer' }
    const lost = life.strikes('short-payout', 'upwork', day) ? 1_700 : 200
    const key = life.send(day, {
      from: 'upwork',
      to: 'payoneer',
      amount,
      lost,
      days: life.dice.upTo(2),
      out,
      into,
    })
    if (lost > 200) life.note('short-payout', key)
  } else {
    toBank(life, day, {
      from: 'upwork',
      amount,
      rate: life.rate(day, 13.8),
      days: 2 + life.dice.upTo(4),
      out: text,
    })
    life.book.add('upwork', day, -99, { kind: 'fee', text: 'Withdrawal Fee · Direct to Local Bank fee' })
  }
}

/** What lies in the wallets goes to the bank. */
export function leaveWallets(life: Life, day: Day): void {
  const withdrawal = { kind: 'withdrawal', text: 'General Withdrawal' } as const
  const [paypal, payoneer, wise] = (['paypal', 'payoneer', 'wise'] as const).map((id) =>
    life.book.balance(id),
  )
  if (paypal! > 15_000)
    toBank(life, day, {
      from: 'paypal',
      amount: paypal! - 500,
      rate: life.rate(day, 13.4),
      days: 1 + life.dice.upTo(3),
      out: withdrawal,
    })
  if (payoneer! > 15_000)
    toBank(life, day, {
      from: 'payoneer',
      amount: payoneer!,
      rate: life.rate(day, 13.6),
      days: 1 + life.dice.upTo(4),
      out: { ...withdrawal, text: 'Withdrawal to bank account ending in 4567' },
    })
  if (wise! > 10_000)
    toBank(life, day, {
      from: 'wise',
      amount: wise! - 300,
      fee: 150 + Math.round(wise! * 0.004),
      rate: life.rate(day, 15),
      days: life.dice.upTo(2),
      out: { kind: 'transfer', text: 'Sent money to Han Seoyun', counterparty: 'Han Seoyun' },
    })
}

/** Tops the wallet up, spends some of it, and now and then takes the rest back. */
export function useKakaoPay(life: Life, day: Day): void {
  const amount = 1_000 * (20 + life.dice.upTo(40))
  const topUp = { kind: 'top-up', text: '충전', counterparty: '예시은행 3333' } as const
  life.send(day, {
    from: 'bank', to: 'kakaopay', amount, days: 0, into: topUp,
    out: { kind: 'transfer', text: '카카오페이 충전' },
  }) // prettier-ignore
  for (let i = life.dice.upTo(3); i > 0; i--)
    life.book.add('kakaopay', day, -1_000 - 100 * life.dice.upTo(60), {
      text: '결제',
      counterparty: '동네서점',
    })
  if (life.dice.upTo(2) > 0 && !life.strikes('short', 'kakaopay', day)) return
  const out = { kind: 'withdrawal', text: '내계좌로_내보내기', counterparty: '예시은행 3333' } as const
  const back = Math.floor(life.book.balance('kakaopay') / 10_000) * 10_000
  const lost = life.strikes('short', 'kakaopay', day) ? 1_000 : 0
  if (back < 10_000) return
  const key = life.send(day, {
    from: 'kakaopay',
    to: 'bank',
    amount: back,
    lost,
    days: 0,
    out,
    into: { text: '카카오페이' },
  })
  if (lost > 0) life.note('short', key)
}

/** Subscriptions and top-ups on the phone bill. */
export function usePhone(life: Life, day: Day): void {
  const charge = { kind: 'carrier-charge', text: '월정액', counterparty: '예시음악' } as const
  life.book.add('phone', day, -8_690, { ...charge, time: '03:00:00' })
  const amount = 1_000 * (3 + life.dice.upTo(9))
  life.send(day, {
    from: 'phone', to: 'kakaopay', amount, days: 0,
    out: { kind: 'carrier-charge', text: '휴대폰 충전', counterparty: '카카오페이', time: '12:00:00' },
    into: { kind: 'top-up', text: '충전', counterparty: '휴대폰' },
  }) // prettier-ignore
  if (life.strikes('double-charge', 'phone', day))
    life.note('double-charge', life.book.add('phone', day, -8_690, { ...charge, time: '03:00:41' }))
  const isMissing = life.strikes('refund-missing', 'phone', day)
  if (day !== '2026-05-21' && !isMissing) return
  const refund = { kind: 'refund', text: '다이아 300개', counterparty: '예시게임즈' } as const
  life.book.add('phone', day, -6_600, {
    kind: 'carrier-charge',
    text: '다이아 300개',
    counterparty: '예시게임즈',
  })
  const on = addDays(day, 1)
  if (isMissing)
    life.note('refund-missing', life.book.add('phone', on, 6_600, { ...refund, status: 'pending' }))
  else life.book.add('phone', on, 6_600, refund)
}

/** A row that the statement does not print, though its balances count it. */
export function loseRow(life: Life, day: Day): void {
  for (const place of ['paypal', 'upwork', 'wise'] as const)
    if (life.book.balance(place) > 2_000 && life.strikes('lost-row', place, day)) {
      life.note('lost-row', life.book.add(place, day, -1_100, { kind: 'fee', text: 'Lost' }))
      life.book.add(place, day, -200, { kind: 'fee', text: 'Kept' })
    }
}

/** A withdrawal that the bank sends back. */
export function plantReturned(life: Life, day: Day): void {
  const place = life.fate.returned.place
  if (!life.strikes('returned', place, day) || life.book.balance(place) < 1_000) return
  const told = {
    kind: 'withdrawal',
    text: 'Withdrawal to bank account ending in 4567',
    reference: 'R-1',
  } as const
  life.note('returned', life.book.add(place, day, -1_000, told))
  life.later(addDays(day, 2), (on) =>
    life.book.add(place, on, 1_000, { ...told, text: `${told.text} · returned` }),
  )
}

function toBank(life: Life, day: Day, told: Omit<Transfer, 'to' | 'into'>): void {
  const payer = {
    upwork: 'UPWORK ESCROW INC',
    paypal: 'PAYPAL',
    payoneer: 'PAYONEER',
    wise: 'WISE PAYMENTS',
  }
  const text = payer[told.from as keyof typeof payer]
  life.send(day, { ...told, to: 'bank', into: { text } })
}
