import { lazy, Suspense } from 'react'
import type { ComponentProps } from 'react'
import { readLateTexts } from '../../locales/late-texts'
import type { StandingCard } from './standing-card'

const Late = lazy(async () => {
  await readLateTexts()
  return { default: (await import('./standing-card')).StandingCard }
})

/** The standing rules, read and worked out once the plan stands. */
export const LateStandingCard = (props: ComponentProps<typeof StandingCard>) => (
  <Suspense fallback={null}>
    <Late {...props} />
  </Suspense>
)
