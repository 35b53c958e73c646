"use strict";
(() => {
  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slide")];
  const pips = [...document.querySelectorAll(".pips li")];
  const count = document.getElementById("count");
  const black = document.querySelector(".black");
  const keys = document.querySelector("dialog");
  const LISTEN = 0, THINK = 1, ANSWER = 2;
  let at = -1, step = LISTEN, resumes = null;

  root.classList.add("live");

  const sound = () => slides[at]?.querySelector("audio") ?? null;
  const steps = (slide) => {
    return [LISTEN, ...(slide.querySelector(".think") ? [THINK] : []), ...(slide.querySelector(".card") ? [ANSWER] : [])];
  };

  // -- what is shown -----------------------------------------------------------------------------------------------

  function show(place, wanted, plays) {
    const moved = place !== at;
    if (moved) quiet();
    at = place;
    step = wanted;
    const slide = slides[at];
    slides.forEach((one, index) => { one.hidden = index !== at; });
    slide.dataset.step = String(step);
    toggle(slide, ".think", step === THINK);
    toggle(slide, ".card", step === ANSWER);
    pips.forEach((pip, index) => {
      pip.classList.toggle("here", index === at - 1);
      pip.classList.toggle("done", index < at - 1);
    });
    const number = slide.dataset.shown;
    count.textContent = number ? count.dataset.text.replace("{number}", number).replace("{total}", slides[slides.length - 2].dataset.shown) : "";
    focus(slide, moved);
    slide.querySelector(step === LISTEN ? ".line" : ".line.proof")?.scrollIntoView({ block: "nearest" });
    if (moved) history.replaceState(null, "", `#${at}`);
    if (moved && plays) again();
  }

  function toggle(slide, part, on) {
    const found = slide.querySelector(part);
    if (found) found.hidden = !on;
  }

  function focus(slide, moved) {
    const heading = step === THINK ? ".think h3" : step === ANSWER ? ".card h3" : "h1, h2";
    slide.querySelector(heading)?.focus({ preventScroll: true });
    if (moved) slide.scrollTop = 0;
  }

  function next() {
    const order = steps(slides[at]);
    const place = order.indexOf(step);
    if (place + 1 < order.length) {
      if (order[place + 1] === THINK) quiet();
      show(at, order[place + 1], false);
    } else if (at + 1 < slides.length) show(at + 1, LISTEN, true);
  }

  function back() {
    const order = steps(slides[at]);
    const place = order.indexOf(step);
    if (place > 0) show(at, order[place - 1], false);
    else if (at > 0) show(at - 1, LISTEN, false);
  }

  // -- the sound ---------------------------------------------------------------------------------------------------

  function play(from) {
    const audio = sound();
    if (!audio) return;
    if (from !== null) audio.currentTime = from;
    audio.play().then(() => stuck(audio, false), () => stuck(audio, true));
  }

  function again() { play(0); }

  function pause() {
    const audio = sound();
    if (!audio) return;
    if (audio.paused) play(audio.ended ? 0 : null);
    else audio.pause();
  }

  function quiet() {
    const audio = sound();
    if (audio) audio.pause();
  }

  function stuck(audio, is) {
    const told = audio.parentElement.querySelector(".stuck");
    if (audio.error) told.textContent = told.dataset.wrong;
    told.hidden = !(is || audio.error);
  }

  function follow(slide, audio) {
    const now = audio.currentTime;
    let current = null;
    for (const line of slide.querySelectorAll(".line[data-start]")) {
      const on = now >= Number(line.dataset.start) - 0.05 && now < Number(line.dataset.end) && !audio.ended;
      if (on && !line.classList.contains("now")) current = line;
      line.classList.toggle("now", on);
    }
    current?.scrollIntoView({ block: "nearest" });
    const bar = slide.querySelector("progress");
    if (audio.duration) bar.value = Math.min(1, now / audio.duration);
  }

  for (const slide of slides) {
    const audio = slide.querySelector("audio");
    if (!audio) continue;
    const tick = () => {
      follow(slide, audio);
      if (!audio.paused) requestAnimationFrame(tick);
    };
    audio.addEventListener("playing", () => { slide.classList.add("playing"); tick(); });
    audio.addEventListener("timeupdate", () => follow(slide, audio));
    audio.addEventListener("error", () => stuck(audio, true));
    for (const name of ["pause", "ended"]) audio.addEventListener(name, () => { slide.classList.remove("playing"); follow(slide, audio); });
    audio.addEventListener("ended", () => { if (slides[at] === slide && step === LISTEN) show(at, THINK, false); });
  }

  // -- keys and buttons --------------------------------------------------------------------------------------------

  function darken(on) {
    if (on) {
      resumes = sound() && !sound().paused ? sound() : null;
      quiet();
    }
    black.hidden = !on;
    if (on) black.focus();
    else resumes?.play();
  }

  function theme() {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  }

  function guess(value) {
    if (step !== THINK) return;
    for (const one of slides[at].querySelectorAll(".guess")) one.setAttribute("aria-pressed", String(one.dataset.guess === value));
  }

  const whole = () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen());
  const actions = {
    next, back, again, pause, theme,
    help: () => keys.showModal(),
    close: () => keys.close(),
    line: (button) => play(Number(button.closest(".line").dataset.start)),
    guess: (button) => guess(button.dataset.guess),
  };

  document.addEventListener("click", (event) => {
    if (!black.hidden) return darken(false);
    const button = event.target.closest("[data-do]");
    if (!button) return;
    actions[button.dataset.do](button);
    if (event.detail > 0) button.blur(); // so that the space bar means the next sample again
  });

  // A key by its letter; where the keyboard writes other letters, by its place.
  const letter = (event) => (/^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, "").toLowerCase());
  const named = {
    " ": next, ArrowRight: next, PageDown: next, ArrowLeft: back, PageUp: back,
    Home: () => show(0, LISTEN, false), End: () => show(slides.length - 1, LISTEN, false),
  };
  const letters = {
    r: again, p: pause, k: pause, d: theme, h: actions.help, f: whole, b: () => darken(true),
    digit1: () => guess("pass"), digit2: () => guess("fail"), numpad1: () => guess("pass"), numpad2: () => guess("fail"),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === "Shift") return;
    if (!black.hidden) {
      event.preventDefault();
      return darken(false);
    }
    if (keys.open) return;
    if (event.key === " " && event.target.closest("button, a")) return;
    const action = named[event.key] ?? (event.key === "?" ? actions.help : letters[letter(event)]);
    if (!action) return;
    event.preventDefault();
    action();
  });

  const begun = Number(location.hash.slice(1)) || 0;
  show(begun < slides.length ? begun : 0, LISTEN, false);
})();
