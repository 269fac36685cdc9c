/**
 * A workflow for GitHub Pages, for the repository of the source: it builds for the address that the repository has.
 * GitHub Pages sends no headers of one's own; what the page says itself has to do.
 */
export function pagesWorkflow(): string {
	return `# Handshake: belongs into .github/workflows of the repository that holds the source
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npm run build -- --host github-pages
        env:
          HANDSHAKE_ORIGIN: \${{ steps.pages.outputs.origin }}
          HANDSHAKE_BASE: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
