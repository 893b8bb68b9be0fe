import { useEffect, useLayoutEffect } from 'react'
import type { DisplaySettings } from './display-settings'

/** Puts colours, contrast, text size and density on the page, where the style sheets look for them. */
export function useLook({ theme, contrast, textSize, density }: DisplaySettings): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.dataset['density'] = density
    page.style.fontSize = `${textSize}%`
  }, [density, textSize])

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const more = matchMedia('(prefers-contrast: more)')
    const apply = () => {
      const page = document.documentElement
      page.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
      page.dataset['contrast'] = contrast === 'high' || more.matches ? 'high' : 'usual'
    }
    apply()
    dark.addEventListener('change', apply)
    more.addEventListener('change', apply)
    return () => {
      dark.removeEventListener('change', apply)
      more.removeEventListener('change', apply)
    }
  }, [theme, contrast])
}
