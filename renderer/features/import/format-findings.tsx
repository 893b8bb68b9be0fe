import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers, Finding } from '../../../shared/statements/reading'
import { Button } from '../../ui/button'
import { HowRead } from './how-read'
import styles from './mapping.module.css'

interface Props {
  readonly findings: readonly Finding[]
  readonly answers: Answers
}

/** What was found out about a file of a known format beyond what the format says. */
export function FormatFindings({ findings, answers }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.panel}>
      <span>
        <Button look="quiet" onPress={() => setOpen(!open)}>
          {t(open ? 'importing.mapping.close' : 'importing.mapping.open')}
        </Button>
      </span>
      {open && <HowRead findings={findings} answers={answers} />}
    </div>
  )
}
