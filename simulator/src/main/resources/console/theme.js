// How the console looks to this reader.

const KEPT = 'surimi.theme';
export const THEMES = ['auto', 'light', 'dark'];

export const currentTheme = () => localStorage.getItem(KEPT) ?? 'auto';

export function wearTheme() {
  document.documentElement.dataset.theme = currentTheme();
}

export function chooseTheme(theme) {
  localStorage.setItem(KEPT, theme);
  wearTheme();
}
