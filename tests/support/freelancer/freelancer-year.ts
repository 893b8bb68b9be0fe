import { addDays, type Day, weekday } from '../../../shared/day'
import {
  earn,
  leaveUpwork,
  leaveWallets,
  loseRow,
  payBills,
  plantReturned,
  useKakaoPay,
  usePhone,
} from './habits'
import type { Planted } from './fate'
import { type FreelancerYear, Life, start, today } from './life'

/** A year of a freelancer in Seoul with six accounts in three currencies and a phone bill; the same for the same seed. */
export function freelancerYear(seed: number, plant: readonly Planted[]): FreelancerYear {
  const life = new Life(seed, new Set(plant))
  for (let day = start; day <= today; day = addDays(day, 1)) live(life, day)
  return life.tell()
}

function live(life: Life, day: Day): void {
  life.receive(day)
  const date = Number(day.slice(8))
  if (weekday(day) === 1) earn(life, day)
  if (date === 3) payBills(life, day)
  if (date === 8) leaveUpwork(life, day)
  if (date === 11) plantReturned(life, day)
  if (date === 12) loseRow(life, day)
  if (date === 14) leaveWallets(life, day)
  if (date === 18 || date === 27) useKakaoPay(life, day)
  if (date === 21) usePhone(life, day)
}
