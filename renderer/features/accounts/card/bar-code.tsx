import { useTranslation } from 'react-i18next'
import { code128 } from '../../../../shared/bar-code/code-128'
import { scannedCode } from '../../../../shared/cards/card'
import styles from './card.module.css'

/** What a reader needs free of bars on both sides, in modules (ISO/IEC 15417, 4.4). */
const QUIET = 10
const HEIGHT = 50

/** The code as bars, black on white in every theme: a reader sees no other. */
export function BarCode({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const widths = code128(scannedCode(code))
  if (widths === null) return <p className={styles.soft}>{t('cards.noBar')}</p>
  const total = widths.reduce((sum, width) => sum + width, 0) + 2 * QUIET
  return (
    <figure className={styles.bars}>
      <svg
        viewBox={`0 0 ${total} ${HEIGHT}`}
        role="img"
        aria-label={t('cards.barCode')}
        preserveAspectRatio="none"
      >
        <rect width={total} height={HEIGHT} fill="#fff" />
        <path d={barsOf(widths)} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className={styles.soft}>{t('cards.barNote')}</figcaption>
    </figure>
  )
}

/** Every other width is a bar, the first among them. */
function barsOf(widths: readonly number[]): string {
  let at = QUIET
  return widths
    .map((width, index) => {
      const bar = index % 2 === 0 ? `M${at} 0h${width}v${HEIGHT}h${-width}z` : ''
      at += width
      return bar
    })
    .join('')
}
