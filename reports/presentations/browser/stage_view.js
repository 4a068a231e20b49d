// Puts the state of the presentation on the screen: words, map, ranking, bars, panel.
function showStage(stage) {
  const { deck, series, frame: { root } } = stage;
  const scene = deck.scenes[stage.scene], review = series.reviews[stage.review];
  root.classList.toggle("dark-room", stage.dark);
  showWords(stage, scene, review);
  showMain(stage, review);
  showBars(stage, scene);
  showCode(stage);
  showPanel(stage, scene, review);
  stage.presenter.show();
}

function showMain(stage, review) {
  const { deck, series, chosen, map, frame } = stage;
  const onChoose = (code) => stage.choose(code);
  if (review.board) { frame.showBoard(review.board.kind, boardOf(deck, review.board, chosen, onChoose)); return; }
  if (deck.scenes[stage.scene].kind === RANKING_KIND) { frame.showRanking(rankingOf(series, review, chosen, onChoose)); return; }
  frame.showMap();
  map.show(series, review, chosen);
  frame.parts.ranking.replaceChildren(...rankingOf(series, review, chosen, onChoose));
}

function showWords({ deck, scene: index, review: shown, frame: { parts } }, scene, review) {
  const place = filled(WORDS.scene_of, { scene: index + 1, scenes: deck.scenes.length });
  const headline = scene.headlines[shown];
  const other = scene.own && review.period !== scene.period ? filled(WORDS.other_year, { period: review.period, own: scene.period }) : "";
  parts.place.textContent = [place, deck.title].filter(Boolean).join(" · ");
  parts.headline.textContent = headline;
  parts.headline.className = headline.length > LONG_HEADLINE ? "long" : "";
  parts.question.replaceChildren(review.words, ...(other ? [" · ", element("strong", { textContent: other })] : []));
  parts.about.replaceChildren(...[[review.coverage, ""], [review.estimated, "caution"], [sourcesLine(deck, review), "sources"]]
    .filter(([text]) => text).map(([textContent, className]) => element("span", { textContent, className })));
}

const LONG_HEADLINE = 75;
const RANKING_KIND = "xephang";

// The buttons are made anew, so whoever stepped by keyboard finds the focus on the same one again.
function showBars(stage, scene) {
  const { years, tools } = stage.frame.parts;
  const { focused } = stage.frame;
  const [bar, index] = [years, tools].map((node) => [node, [...node.children].indexOf(focused)]).find(([, place]) => place >= 0) ?? [];
  years.replaceChildren(...(stage.series.reviews[stage.review].board ? [] : yearBar(stage.series, stage.review, scene.period, (year) => stage.toYear(year))));
  tools.replaceChildren(...toolBar(stage.act, { playing: stage.timer, dark: stage.dark }));
  bar?.children[index]?.focus();
}

// As with the bars: whoever stands on the button finds the focus there again.
function showCode({ code, act, frame: { parts, focused } }) {
  const kept = parts.code.contains(focused);
  parts.code.replaceChildren(...codeButton(code, act.code));
  if (kept) parts.code.firstChild?.focus();
}

function showPanel(stage, scene, review) {
  const { panel } = stage.frame.parts;
  panel.hidden = !stage.panel;
  if (!stage.panel) { panel.replaceChildren(); return; }
  const content = { help: helpPanel, code: () => codePanel(stage.code), notes: () => notesPanel(stage.deck, scene, stage.series, review, stage.chosen) }[stage.panel]();
  panel.setAttribute("aria-label", { help: WORDS.help, code: WORDS.code, notes: WORDS.notes }[stage.panel]);
  panel.classList.toggle("of-code", stage.panel === "code");
  panel.replaceChildren(...panelOf(content, () => stage.toggle(stage.panel)));
}

// A screen reader hears a new scene whole, a new year by its finding.
function announce({ deck, series, scene, review, frame }, whole) {
  const { spoken } = series.reviews[review];
  const values = { scene: scene + 1, scenes: deck.scenes.length, headline: deck.scenes[scene].headlines[review], review: spoken };
  frame.parts.live.textContent = whole ? filled(WORDS.announced, values) : spoken;
}
