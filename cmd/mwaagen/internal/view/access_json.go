package view

import (
	"github.com/mwaagen/mwaagen/generator/accessmatrix"
)

type jsonAccess struct {
	Version    int             `json:"version"`
	Tool       jsonTool        `json:"tool"`
	Principals []jsonPrincipal `json:"principals"`
}

type jsonPrincipal struct {
	Name   string     `json:"name"`
	Title  string     `json:"title"`
	Role   bool       `json:"role"`
	Hidden []string   `json:"hidden"`
	Cells  []jsonCell `json:"cells"`
}

type jsonCell struct {
	Thing    string          `json:"thing"`
	Group    string          `json:"group"`
	Answer   string          `json:"answer"`
	Actions  []string        `json:"actions"`
	Resource string          `json:"resource"`
	By       []jsonStatement `json:"by"`
	If       []string        `json:"if"`
	Hidden   []string        `json:"hidden"`
	Chance   bool            `json:"chance"`
	When     string          `json:"when"`
}

type jsonStatement struct {
	Sid string    `json:"sid"`
	At  jsonPlace `json:"at"`
}

// accessJSON returns r as the versioned JSON document, with every cell.
func accessJSON(r AccessReport) ([]byte, error) {
	return encode(jsonAccess{Version: jsonVersion, Tool: jsonTool{r.Tool, r.Version}, Principals: r.principals()})
}

func (r *AccessReport) principals() []jsonPrincipal {
	out := []jsonPrincipal{}
	for _, p := range r.Matrix.Principals {
		j := jsonPrincipal{Name: p.Name, Title: p.Title, Role: p.Role, Hidden: list(p.Hidden), Cells: make([]jsonCell, 0, len(p.Cells))}
		for i := range p.Cells {
			j.Cells = append(j.Cells, r.cell(&p.Cells[i]))
		}
		out = append(out, j)
	}
	return out
}

func (r *AccessReport) cell(c *accessmatrix.Cell) jsonCell {
	out := jsonCell{
		Thing: c.Thing, Group: c.Group, Answer: c.Answer.String(), Actions: list(c.Actions), Resource: c.Resource,
		By: make([]jsonStatement, 0, len(c.By)), If: list(c.If), Hidden: list(c.Hidden), Chance: c.Chance, When: c.When,
	}
	for _, s := range c.By {
		out.By = append(out.By, jsonStatement{s.Sid, r.Find.place(s.At)})
	}
	return out
}
