import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { activityTsv, tsvColumns, type TsvWords } from '../../../shared/ledger/activity/activity-tsv'
import type { Movement } from '../../../shared/ledger/activity/movement'
import { Button } from '../../ui/button'
import { type Picked, pickedRange } from '../../ui/use-picking'
import styles from './activity.module.css'

interface Props {
  readonly shown: readonly Movement[]
  readonly picked: Picked | null
  /** Where Ctrl-C copies rows. */
  readonly list: RefObject<HTMLDivElement | null>
}

/** Copies the picked rows, or all that are shown, to be pasted into a spreadsheet; by the button or by Ctrl-C. */
export function CopyRows({ shown, picked, list }: Props) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState<readonly Movement[] | null>(null)
  const [first, last] =
    picked && picked.anchor !== picked.active ? pickedRange(picked) : [0, shown.length - 1]
  const rows = shown.slice(first, last + 1)
  const words: TsvWords = {
    heads: Object.fromEntries(
      tsvColumns.map((column) => [column, t(`activity.${column}`)]),
    ) as TsvWords['heads'],
    kind: (kind) => t(`common.transaction.${kind}`),
  }

  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const within = list.current?.contains(document.activeElement) || buttonAsked
      if (!within || String(getSelection()) !== '') return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', activityTsv(rows, words))
      setCopied(rows)
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  })

  return (
    <>
      <span role="status" className={styles.soft}>
        {copied !== null && t('activity.copied', { count: copied.length })}
      </span>
      <Button onPress={askToCopy} whyNot={shown.length === 0 ? t('activity.nothing') : null}>
        {t('activity.copy', { count: rows.length })}
      </Button>
    </>
  )
}

let buttonAsked = false

/**
 * Copies as the keys would. The Clipboard API asks for a permission, and the app grants none to anybody;
 * this way of a press by the person needs none.
 */
function askToCopy(): void {
  buttonAsked = true
  getSelection()?.removeAllRanges()
  document.execCommand('copy')
  buttonAsked = false
}
