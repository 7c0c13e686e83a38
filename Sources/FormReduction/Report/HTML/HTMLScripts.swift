/// What the pages can do with scripts on; without them every page is complete.
///
/// No text of data ever becomes markup here either: only `textContent` is set. Words come with the page.
enum HTMLScripts {
  /// For pages with tables: sorting in place, and for the ranking search, filters and pages over all
  /// procedures.
  static let tables = HTMLAsset(
    #"""
    (function () {
      "use strict";
      var d = document;
      var $ = function (id) { return d.getElementById(id); };
      var make = function (name, text, kind) {
        var e = d.createElement(name);
        if (text) e.textContent = text;
        if (kind) e.className = kind;
        return e;
      };
      // Letters without marks: "đăng ký" is found by "dang ky".
      var fold = function (text) {
        return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
      };
      var buttons = function (table, sort) {
        var heads = Array.from(table.tHead.rows[0].cells);
        heads.forEach(function (th, column) {
          var b = make("button", th.textContent);
          b.type = "button";
          th.textContent = "";
          th.appendChild(b);
          b.addEventListener("click", function () {
            var up = th.getAttribute("aria-sort") === "descending" ||
              !th.hasAttribute("aria-sort") && !th.classList.contains("n");
            mark(table, column, up);
            sort(column, up);
          });
        });
      };
      var mark = function (table, column, up) {
        Array.from(table.tHead.rows[0].cells).forEach(function (th, i) {
          if (i === column) th.setAttribute("aria-sort", up ? "ascending" : "descending");
          else th.removeAttribute("aria-sort");
        });
      };
      var value = function (cell) {
        var text = cell.getAttribute("data-v") || cell.textContent;
        var number = parseFloat(text.replace(",", "."));
        return cell.classList.contains("n") ? (isNaN(number) ? -1 : number) : fold(text);
      };
      d.querySelectorAll("table.sort").forEach(function (table) {
        buttons(table, function (column, up) {
          var body = table.tBodies[0];
          Array.from(body.rows).map(function (row, i) { return [value(row.cells[column]), i, row]; })
            .sort(function (a, b) {
              return a[0] < b[0] ? (up ? -1 : 1) : a[0] > b[0] ? (up ? 1 : -1) : a[1] - b[1];
            }).forEach(function (item) { body.appendChild(item[2]); });
        });
      });

      var block = $("data"), table = $("ranking");
      if (!block || !table) return;
      var data = JSON.parse(block.textContent), w = data.words;
      var body = table.tBodies[0], model = body.rows[0].cloneNode(true), size = data.size;
      var columns = Array.from(table.tHead.rows[0].cells).map(function (th) {
        return th.getAttribute("data-column");
      });
      var percent = function (r, n) {
        if (!n) return "";
        var t = Math.floor((r * 20000 + n) / (2 * n)), c = String(t % 100);
        return Math.floor(t / 100) + w.mark + (c.length < 2 ? "0" : "") + c + " %";
      };
      // Order of the members: as HTMLRanking writes them.
      var all = data.rows.map(function (r, i) {
        var one = {
          rank: i + 1, href: data.link[0] + r[0] + data.link[1], code: r[1], name: r[2], agency: r[3], sector: r[4], declared: r[5],
          supplied: r[6], derivable: r[7], duplicate: r[8], obsolete: r[9], likely: r[10], gap: r[11],
          met: r[12], sources: r[13]
        };
        one.reducible = one.derivable + one.duplicate + one.obsolete;
        one.sub = [one.code, data.agencies[one.agency], data.sectors[one.sector]]
          .filter(Boolean).join(" · ");
        one.text = fold(one.name + " " + one.sub);
        return one;
      });
      var state = { q: "", a: "", s: "", m: "", v: "", d: "", o: "", p: "0" };
      var fields = {};
      var tools = make("div", "", "tools");
      var field = function (name, control, text, wide) {
        var box = make("div", "", wide ? "wide" : ""), label = make("label", text);
        control.id = "tool-" + name;
        label.htmlFor = control.id;
        box.appendChild(label);
        box.appendChild(control);
        tools.appendChild(box);
        fields[name] = control;
        control.addEventListener(control.tagName === "INPUT" ? "input" : "change", function () {
          state[name] = control.value;
          state.p = "0";
          show();
        });
      };
      var search = make("input");
      search.type = "search";
      search.autocomplete = "off";
      field("q", search, w.search, true);
      var choice = function (name, text, options) {
        if (options.length < 2) return;
        var select = make("select");
        [["", w.all]].concat(options).forEach(function (o) {
          var option = make("option", o[1]);
          option.value = o[0];
          select.appendChild(option);
        });
        field(name, select, text);
      };
      var listed = function (list) {
        return list.map(function (text, i) { return [String(i), text || w.none]; });
      };
      choice("a", w.agency, listed(data.agencies));
      choice("s", w.sector, listed(data.sectors));
      choice("m", w.result, [["1", w.met], ["0", w.missed], ["-1", w.notApplicable]]);
      choice("v", w.verdict, w.verdicts);
      choice("d", w.source, listed(data.sources));
      var clear = make("button", w.reset, "b");
      clear.type = "button";
      clear.addEventListener("click", function () {
        Object.keys(state).forEach(function (k) { state[k] = k === "p" ? "0" : ""; });
        Object.keys(fields).forEach(function (k) { fields[k].value = ""; });
        mark(table, -1, true);
        show();
        search.focus();
      });
      var last = make("div");
      last.appendChild(make("label", "\u00a0"));
      last.appendChild(clear);
      tools.appendChild(last);
      var count = make("p");
      count.setAttribute("role", "status");
      var scroll = table.parentNode;
      scroll.parentNode.insertBefore(tools, scroll);
      scroll.parentNode.insertBefore(count, scroll);
      var pager = make("div", "", "pages");
      var back = make("button", w.previous, "b"), next = make("button", w.next, "b"), at = make("span");
      [back, at, next].forEach(function (e) { pager.appendChild(e); });
      var turn = function (by) {
        return function () {
          state.p = String(Number(state.p) + by);
          show();
          table.scrollIntoView();
        };
      };
      back.type = next.type = "button";
      back.addEventListener("click", turn(-1));
      next.addEventListener("click", turn(1));
      scroll.parentNode.insertBefore(pager, scroll.nextSibling);
      var fixed = $("ranking-pages");
      if (fixed && data.complete) fixed.hidden = true;

      var keep = function (one) {
        return (!state.q || fold(state.q).split(/\s+/).every(function (word) {
          return one.text.indexOf(word) >= 0;
        })) && (!state.a || String(one.agency) === state.a) &&
          (!state.s || String(one.sector) === state.s) &&
          (!state.m || String(one.met) === state.m) && (!state.v || one[state.v] > 0) &&
          (!state.d || one.sources.indexOf(Number(state.d)) >= 0);
      };
      var compare = {
        name: function (a, b) { return a.text < b.text ? -1 : a.text > b.text ? 1 : 0; },
        rate: function (a, b) {
          if (!a.declared || !b.declared) return (a.declared ? 1 : 0) - (b.declared ? 1 : 0);
          return a.reducible * b.declared - b.reducible * a.declared;
        },
        upperRate: function (a, b) {
          if (!a.declared || !b.declared) return (a.declared ? 1 : 0) - (b.declared ? 1 : 0);
          return (a.reducible + a.likely) * b.declared - (b.reducible + b.likely) * a.declared;
        },
        meetsTarget: function (a, b) { return a.met - b.met; }
      };
      var draw = function (one) {
        var row = model.cloneNode(true);
        columns.forEach(function (name, i) {
          var cell = row.cells[i];
          if (name === "name") {
            var link = cell.querySelector("a");
            link.setAttribute("href", one.href);
            link.textContent = one.name;
            cell.querySelector(".sub").textContent = one.sub;
          } else if (name === "rate") {
            var wide = one.declared
              ? Math.floor((one.reducible * 20000 + one.declared) / (2 * one.declared)) : 0;
            var c = String(wide % 100);
            cell.querySelector(".v").setAttribute(
              "width", Math.floor(wide / 100) + "." + (c.length < 2 ? "0" : "") + c);
            cell.querySelector("svg").setAttribute("class", one.met === 1 ? "bar met" : "bar not");
            cell.querySelector(".p").textContent = percent(one.reducible, one.declared);
            cell.querySelector(".frac").textContent =
              one.declared ? one.reducible + "/" + one.declared : "";
          } else if (name === "upperRate") {
            cell.textContent = percent(one.reducible + one.likely, one.declared);
          } else if (name === "meetsTarget") {
            var tag = cell.firstChild;
            tag.className = "tag " + (one.met === 1 ? "met" : one.met === 0 ? "not" : "none");
            tag.textContent = one.met === 1 ? w.met : one.met === 0 ? w.missed : w.notApplicable;
          } else {
            cell.textContent = String(one[name]);
          }
        });
        return row;
      };
      var show = function () {
        var found = all.filter(keep);
        if (state.o) {
          var up = state.o[0] === "+", name = state.o.slice(1);
          var by = compare[name] || function (a, b) { return a[name] - b[name]; };
          found.sort(function (a, b) { return (up ? by(a, b) : by(b, a)) || a.rank - b.rank; });
        }
        var pages = Math.max(1, Math.ceil(found.length / size));
        var page = Math.min(Math.max(0, Number(state.p) || 0), pages - 1);
        state.p = String(page);
        body.replaceChildren.apply(body, found.slice(page * size, (page + 1) * size).map(draw));
        count.textContent = w.shown.replace("%1", found.length).replace("%2", all.length) +
          (data.complete ? "" : " " + w.partial);
        pager.hidden = pages < 2;
        at.textContent = w.page.replace("%1", page + 1).replace("%2", pages);
        back.disabled = page === 0;
        next.disabled = page === pages - 1;
        var hash = Object.keys(state).filter(function (k) {
          return state[k] && !(k === "p" && state[k] === "0");
        }).map(function (k) { return k + "=" + encodeURIComponent(state[k]); }).join("&");
        try {
          if (hash || /=/.test(location.hash)) history.replaceState(null, "", "#" + hash);
        } catch (e) { /* a viewer that allows no change of the address loses only the way back */ }
      };
      buttons(table, function (column, up) {
        state.o = (up ? "+" : "-") + columns[column];
        state.p = "0";
        show();
      });
      if (/=/.test(location.hash)) {
        location.hash.slice(1).split("&").forEach(function (part) {
          var at = part.indexOf("="), name = part.slice(0, at);
          if (!(name in state)) return;
          try { state[name] = decodeURIComponent(part.slice(at + 1)); } catch (e) { return; }
          if (fields[name]) fields[name].value = state[name];
        });
        var sorted = columns.indexOf(state.o.slice(1));
        if (sorted >= 0) mark(table, sorted, state.o[0] === "+"); else state.o = "";
      }
      show();
    })();
    """#)

  /// For the page of a procedure: shows the fields of one verdict, one source, or with some words.
  static let procedure = HTMLAsset(
    #"""
    (function () {
      "use strict";
      var d = document, block = d.getElementById("data"), list = d.getElementById("fields");
      if (!block || !list) return;
      var data = JSON.parse(block.textContent), w = data.words, state = { q: "", v: "", d: "" };
      var fold = function (text) {
        return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
      };
      var make = function (name, text, kind) {
        var e = d.createElement(name);
        if (text) e.textContent = text;
        if (kind) e.className = kind;
        return e;
      };
      var tools = make("div", "", "tools"), count = make("p");
      count.setAttribute("role", "status");
      var field = function (name, control, text) {
        var box = make("div"), label = make("label", text);
        control.id = "tool-" + name;
        label.htmlFor = control.id;
        box.appendChild(label);
        box.appendChild(control);
        tools.appendChild(box);
        control.addEventListener(control.tagName === "INPUT" ? "input" : "change", function () {
          state[name] = control.value;
          show();
        });
      };
      var choice = function (name, text, options) {
        var select = make("select");
        [["", w.all]].concat(options).forEach(function (o) {
          var option = make("option", o[1]);
          option.value = o[0];
          select.appendChild(option);
        });
        field(name, select, text);
      };
      var search = make("input");
      search.type = "search";
      search.autocomplete = "off";
      field("q", search, w.search);
      choice("v", w.verdict, w.verdicts);
      if (data.sources.length) choice("d", w.source, data.sources);
      var texts = new Map();
      list.querySelectorAll(".field").forEach(function (e) { texts.set(e, fold(e.textContent)); });
      var show = function () {
        var words = fold(state.q).split(/\s+/), head = null, any = false, shown = 0;
        Array.from(list.children).forEach(function (e) {
          if (!e.classList.contains("field")) {
            if (!e.classList.contains("step")) return;
            if (head) head.hidden = !any;
            head = e;
            any = false;
            return;
          }
          var is = (!state.v || e.getAttribute("data-v").split(" ").indexOf(state.v) >= 0) &&
            (!state.d || e.getAttribute("data-s") === state.d) &&
            words.every(function (word) { return texts.get(e).indexOf(word) >= 0; });
          e.hidden = !is;
          if (is) { any = true; shown += 1; }
        });
        if (head) head.hidden = !any;
        count.textContent = w.shown.replace("%1", shown).replace("%2", texts.size);
      };
      list.insertBefore(count, list.firstChild);
      list.insertBefore(tools, count);
      show();
    })();
    """#)
}
