import { useTranslation } from 'react-i18next'
import { qrCode } from '../../../../shared/bar-code/qr-code'
import {
  likelySymbology,
  linear,
  symbologiesFor,
  type Symbology,
} from '../../../../shared/bar-code/symbologies'
import { Segmented } from '../../../ui/segmented'
import styles from './card.module.css'

/** What a reader needs free of bars on both sides, in modules: the most that any of the kinds asks for (ISO/IEC 15420). */
const QUIET = 11
const HEIGHT = 50
/** What a reader needs free around a square, in modules (ISO/IEC 18004). */
const MARGIN = 4

interface Props {
  readonly text: string
  /** The kind the person chose; null where they chose none. */
  readonly chosen: Symbology | null
  readonly onChoose: (kind: Symbology) => void
}

/** The code as a till reads it, black on white in every theme: a reader sees no other. */
export function BarCode({ text, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const kinds = symbologiesFor(text)
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : likelySymbology(text)
  const label = t('cards.barCode', { kind: t(`cards.symbology.${kind}`) })
  return (
    <>
      <div>
        <Segmented
          label={t('cards.kindOfBar')}
          value={kind}
          onChange={onChoose}
          choices={kinds.map((value) => ({ value, text: t(`cards.symbology.${value}`) }))}
        />
      </div>
      <figure className={styles.bars}>
        {kind === 'qr' ? (
          <Square rows={qrCode(text)} label={label} />
        ) : (
          <Bars widths={linear[kind](text) ?? []} label={label} />
        )}
        <figcaption className={styles.soft}>{t('cards.barNote')}</figcaption>
      </figure>
    </>
  )
}

function Bars({ widths, label }: { readonly widths: readonly number[]; readonly label: string }) {
  const total = widths.reduce((sum, width) => sum + width, 0) + 2 * QUIET
  return (
    <svg
      viewBox={`0 0 ${total} ${HEIGHT}`}
      role="img"
      aria-label={label}
      preserveAspectRatio="none"
      className={styles.row}
    >
      <rect width={total} height={HEIGHT} fill="#fff" />
      <path d={barsOf(widths)} fill="#000" shapeRendering="crispEdges" />
    </svg>
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

function Square({ rows, label }: { readonly rows: ReturnType<typeof qrCode>; readonly label: string }) {
  const side = rows.length + 2 * MARGIN
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} className={styles.square}>
      <rect width={side} height={side} fill="#fff" />
      <path d={modulesOf(rows)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

const modulesOf = (rows: ReturnType<typeof qrCode>): string =>
  rows
    .flatMap((row, y) => row.map((isBlack, x) => (isBlack ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : '')))
    .join('')
